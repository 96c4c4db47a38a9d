import { useMemo, useState } from 'preact/hooks';
import type { ComponentChild } from 'preact';
import { createMatcher, type Matcher } from '../../../data/matching/matcher.ts';
import { createNameIndex } from '../../../data/matching/name-index.ts';
import type { OwnEntryFields } from '../../../data/own/own-entry.ts';
import { t } from '../../platform/i18n.ts';

/** Entries the preview knows: a look at how they are found, not the import itself. */
const PREVIEWED_ENTRIES = 2_000;
/** Entries the first sample names. */
const NAMED_ENTRIES = 3;

/** A matcher of the forms of own entries, with the boundaries and case rules that marking uses. */
const matcherOf = (entries: readonly OwnEntryFields[]): Matcher =>
  createMatcher(
    createNameIndex(
      entries.slice(0, PREVIEWED_ENTRIES).map(({ headword, aliases, caseRule }, index) => ({
        id: String(index),
        show: 'always',
        group: 'concept',
        names: [headword, ...aliases].map((text) => ({ text, case: caseRule })),
        never: [],
        ownHosts: [],
      })),
    ),
  );

type Props = { entries: readonly OwnEntryFields[] };

/** A text to try the words of an import on before it is made. */
export function SampleMarks({ entries }: Props) {
  const [sample, setSample] = useState(() =>
    t(
      'ownSampleText',
      entries
        .slice(0, NAMED_ENTRIES)
        .map(({ headword }) => headword)
        .join(', '),
    ),
  );
  const matcher = useMemo(() => matcherOf(entries), [entries]);
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const { start, end } of matcher.find(sample)) {
    parts.push(sample.slice(at, start), <mark key={start}>{sample.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <div class="own-sample">
      <label class="own-field">
        <span>{t('ownSample')}</span>
        <textarea
          class="field"
          dir="auto"
          rows={2}
          value={sample}
          onInput={({ currentTarget }) => setSample(currentTarget.value)}
        />
      </label>
      <p aria-live="polite" dir="auto">
        {parts}
        {sample.slice(at)}
      </p>
    </div>
  );
}
