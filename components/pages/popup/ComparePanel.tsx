import { useEffect, useState } from 'preact/hooks';
import { comparisonWith, type Card } from '../../../data/card.ts';
import { entries } from '../../../data/compiled/entries.js';
import type { Entry, EntryId } from '../../../data/entry.ts';
import { createFamily } from '../../../data/family.ts';
import { generateComparison } from '../../../data/generated-comparison.ts';
import type { Pair } from '../../../data/popup-view.ts';
import { Compare } from '../../glossary/Compare.tsx';
import { GeneratedCompare } from '../../glossary/GeneratedCompare.tsx';
import { KIND_LABELS } from '../../glossary/labels.ts';
import { t } from '../../platform/i18n.ts';
import { sendMessage } from '../../platform/messages.ts';

export type ComparePanelProps = {
  pair: Pair;
  onPair: (pair: Pair) => void;
};

const byId = new Map(entries.map((entry) => [entry.id, entry]));
const family = createFamily(entries);
const inAlphabet = entries.toSorted((a, b) => a.headword.localeCompare(b.headword));
const headwordOf = (id: EntryId): string => byId.get(id)?.headword ?? id;

/** Any two entries side by side: as written where somebody wrote it, from their facts where nobody did. */
export function ComparePanel({ pair, onPair }: ComparePanelProps) {
  const [left, right] = pair.map((id) => (id === undefined ? undefined : byId.get(id)));
  return (
    <section class="compare-panel" aria-label={t('compareHeading')}>
      <h2>{t('compareHeading')}</h2>
      <div class="compare-pickers">
        <EntryPicker label={t('compareFirst')} value={left?.id} onPick={(id) => onPair([id, pair[1]])} />
        <EntryPicker label={t('compareSecond')} value={right?.id} onPick={(id) => onPair([pair[0], id])} />
      </div>
      {!left || !right ? (
        <p class="state">{t('comparePick')}</p>
      ) : left === right ? (
        <p class="state">{t('compareSame')}</p>
      ) : (
        <div class="entry-card" data-group={left.group}>
          <PairComparison left={left} right={right} />
        </div>
      )}
    </section>
  );
}

function PairComparison({ left, right }: { left: Entry; right: Entry }) {
  // `undefined` while the card is on its way, `null` where there is none.
  const [card, setCard] = useState<Card | null>();
  useEffect(() => {
    let isCurrent = true;
    sendMessage('getCards', { ids: [left.id] }).then(
      ([found]) => isCurrent && setCard(found ?? null),
      // Without the card there is still the comparison from the facts.
      () => isCurrent && setCard(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [left.id]);
  if (card === undefined) return null;
  const written = card && comparisonWith(card, right.id);
  if (card && written) return <Compare card={card} comparison={written} />;
  const comparison = generateComparison(left, right, family, headwordOf, ({ kind }) => t(KIND_LABELS[kind]));
  return <GeneratedCompare pair={[left, right]} comparison={comparison} headwordOf={headwordOf} />;
}

type EntryPickerProps = {
  label: string;
  value: EntryId | undefined;
  onPick: (id: EntryId) => void;
};

const EntryPicker = ({ label, value, onPick }: EntryPickerProps) => (
  <label class="entry-picker">
    <span>{label}</span>
    <select value={value ?? ''} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="" disabled>
        {t('compareChoose')}
      </option>
      {inAlphabet.map(({ id, headword }) => (
        <option key={id} value={id}>
          {headword}
        </option>
      ))}
    </select>
  </label>
);
