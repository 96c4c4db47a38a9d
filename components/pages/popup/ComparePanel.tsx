import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { comparisonWith, type Card } from '../../../data/card.ts';
import type { Entry, EntryId } from '../../../data/entry.ts';
import { generateComparison } from '../../../data/generated-comparison.ts';
import { glossaryIn, written, type Glossary } from '../../../data/glossary.ts';
import type { Pair } from '../../../data/popup-view.ts';
import { Compare } from '../../glossary/Compare.tsx';
import { GeneratedCompare } from '../../glossary/GeneratedCompare.tsx';
import { kindLabel } from '../../glossary/labels.ts';
import { t } from '../../platform/i18n.ts';
import { sendMessage } from '../../platform/messages.ts';

/** What the comparison is given; a side may still have to be picked. */
export type ComparePanelProps = {
  pair: Pair;
  /** Of the glossary. */
  language: string;
  onPair: (pair: Pair) => void;
};

/** Any two entries side by side: as written where somebody wrote it, from their facts where nobody did. */
export function ComparePanel({ pair, language, onPair }: ComparePanelProps) {
  const glossary = glossaryIn(language);
  const inAlphabet = useMemo(
    () => [...glossary.entries.values()].toSorted((a, b) => a.headword.localeCompare(b.headword, language)),
    [glossary, language],
  );
  const [left, right] = pair.map((id) => (id === undefined ? undefined : glossary.entries.get(id)));
  const heading = useRef<HTMLHeadingElement>(null);
  // What led here is gone; the search field keeps what was typed.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <section class="compare-panel" aria-label={t('compareHeading')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('compareHeading')}
      </h2>
      <div class="compare-pickers">
        <EntryPicker
          label={t('compareFirst')}
          entries={inAlphabet}
          value={left?.id}
          onPick={(id) => onPair([id, pair[1]])}
        />
        <EntryPicker
          label={t('compareSecond')}
          entries={inAlphabet}
          value={right?.id}
          onPick={(id) => onPair([pair[0], id])}
        />
      </div>
      {!left || !right ? (
        <p class="state">{t('comparePick')}</p>
      ) : left === right ? (
        <p class="state">{t('compareSame')}</p>
      ) : (
        <div class="entry-card" data-group={left.group}>
          <PairComparison key={`${left.id} ${language}`} pair={[left.id, right.id]} glossary={glossary} />
        </div>
      )}
    </section>
  );
}

type PairComparisonProps = { pair: readonly [EntryId, EntryId]; glossary: Glossary };

function PairComparison({ pair, glossary }: PairComparisonProps) {
  // `undefined` while the card is on its way, `null` where there is none.
  const [card, setCard] = useState<Card | null>();
  const [leftId, rightId] = pair;
  useEffect(() => {
    let isCurrent = true;
    sendMessage('getCards', { ids: [leftId] }).then(
      ([found]) => isCurrent && setCard(found ?? null),
      // Without the card there is still the comparison from the facts.
      () => isCurrent && setCard(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [leftId]);
  if (card === undefined) return null;
  const comparison = card && comparisonWith(card, rightId);
  if (card && comparison) return <Compare card={card} comparison={comparison} />;
  const [left, right] = [written.get(leftId), written.get(rightId)];
  if (!left || !right) return null;
  const generated = generateComparison(left, right, glossary, ({ kind }) => kindLabel(kind));
  return <GeneratedCompare pair={pair} comparison={generated} glossary={glossary} />;
}

type EntryPickerProps = {
  label: string;
  entries: readonly Entry[];
  value: EntryId | undefined;
  onPick: (id: EntryId) => void;
};

const EntryPicker = ({ label, entries, value, onPick }: EntryPickerProps) => (
  <label class="entry-picker">
    <span>{label}</span>
    <select value={value ?? ''} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="" disabled>
        {t('compareChoose')}
      </option>
      {entries.map(({ id, headword }) => (
        <option key={id} value={id}>
          {headword}
        </option>
      ))}
    </select>
  </label>
);
