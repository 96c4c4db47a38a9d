import { useMemo, useState } from 'preact/hooks';
import type { ComponentChild } from 'preact';
import type { OwnEntryFields } from '../../../data/own/own-entry.ts';
import { findOwn } from '../../../data/own/own-finder.ts';
import { isFormOf } from '../../../data/own/own-hit.ts';
import { buildOwnNameSet } from '../../../data/own/own-name-set.ts';
import { t } from '../../platform/i18n.ts';

/** Entries the preview knows: a look at how they are found, not the import itself. */
const PREVIEWED_ENTRIES = 2_000;
/** Entries the first sample names. */
const NAMED_ENTRIES = 3;

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
  const previewed = useMemo(() => entries.slice(0, PREVIEWED_ENTRIES), [entries]);
  const set = useMemo(
    () => buildOwnNameSet(previewed.flatMap(({ headword, aliases }) => [headword, ...aliases])),
    [previewed],
  );
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const { start, end, form } of findOwn(sample, set)) {
    if (!previewed.some((entry) => isFormOf(entry, form))) continue;
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
