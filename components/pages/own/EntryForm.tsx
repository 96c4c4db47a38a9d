import { useState } from 'preact/hooks';
import type { Entry } from '../../../data/entry.ts';
import { checkFields, type FieldProblem, type OwnEntryFields } from '../../../data/own/own-entry.ts';
import { ALIAS_SEPARATOR } from '../../../data/own/own-export.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';

/** What a reader is told of each problem. */
export const PROBLEM_LABELS = {
  headwordMissing: 'ownHeadwordMissing',
  headwordTooLong: 'ownHeadwordTooLong',
  aliasTooLong: 'ownAliasTooLong',
  tooManyAliases: 'ownTooManyAliases',
  definitionTooLong: 'ownDefinitionTooLong',
  linkNotWeb: 'ownLinkNotWeb',
  linkTooLong: 'ownLinkTooLong',
} as const satisfies Record<FieldProblem, MessageKey>;

/** An entry with nothing written yet. */
export const EMPTY_FIELDS: OwnEntryFields = { headword: '', aliases: [], definition: '', caseRule: 'any' };

type Props = {
  fields: OwnEntryFields;
  isNew: boolean;
  /** The bundled entry whose name these fields use too. */
  conflictOf: (fields: OwnEntryFields) => Pick<Entry, 'headword'> | undefined;
  onSave: (fields: OwnEntryFields) => void;
  onCancel: () => void;
};

/** Writes or edits one own entry. */
export function EntryForm({ fields, isNew, conflictOf, onSave, onCancel }: Props) {
  const [draft, setDraft] = useState(fields);
  const [aliases, setAliases] = useState(fields.aliases.join(ALIAS_SEPARATOR));
  const [wasSubmitted, setSubmitted] = useState(false);
  const checked = checkFields({ ...draft, aliases: aliases.split(/[;；\n]/) });
  const conflict = conflictOf(checked.fields);
  const problems = wasSubmitted
    ? checked.problems
    : checked.problems.filter((problem) => problem !== 'headwordMissing');

  const submit = (event: Event): void => {
    event.preventDefault();
    setSubmitted(true);
    if (checked.problems.length === 0) onSave(checked.fields);
  };

  return (
    <form class="own-form" onSubmit={submit} aria-labelledby="own-entry-form">
      <h3 id="own-entry-form">{isNew ? t('ownNewEntry') : t('ownEditEntry')}</h3>
      <label>
        <span>{t('ownHeadword')}</span>
        <input
          value={draft.headword}
          required
          onInput={({ currentTarget }) => setDraft({ ...draft, headword: currentTarget.value })}
        />
      </label>
      <label>
        <span>{t('ownDefinition')}</span>
        <textarea
          rows={3}
          value={draft.definition}
          onInput={({ currentTarget }) => setDraft({ ...draft, definition: currentTarget.value })}
        />
      </label>
      <label>
        <span>{t('ownAliases')}</span>
        <input value={aliases} onInput={({ currentTarget }) => setAliases(currentTarget.value)} />
      </label>
      <label>
        <span>{t('ownLink')}</span>
        <input
          type="url"
          value={draft.link ?? ''}
          placeholder="https://"
          onInput={({ currentTarget }) => setDraft({ ...draft, link: currentTarget.value })}
        />
      </label>
      <label class="own-choice">
        <input
          type="checkbox"
          checked={draft.caseRule === 'exact'}
          onChange={({ currentTarget }) =>
            setDraft({ ...draft, caseRule: currentTarget.checked ? 'exact' : 'any' })
          }
        />
        <span>{t('ownCaseExact')}</span>
      </label>
      {conflict && <p class="own-note">{t('ownConflict', conflict.headword)}</p>}
      {problems.length > 0 && (
        <ul class="own-problems" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{t(PROBLEM_LABELS[problem])}</li>
          ))}
        </ul>
      )}
      <div class="own-actions">
        <button type="submit" class="own-primary">
          {isNew ? t('ownAdd') : t('ownSave')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('ownCancel')}
        </button>
      </div>
    </form>
  );
}
