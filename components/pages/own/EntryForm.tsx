import { useId, useRef, useState } from 'preact/hooks';
import type { ConflictOf } from '../../../data/own/conflicts.ts';
import { mergeEntry, withParts } from '../../../data/own/merge-own.ts';
import {
  checkFields,
  type FieldProblem,
  type OwnEntry,
  type OwnEntryFields,
  type OwnGlossary,
} from '../../../data/own/own-entry.ts';
import { joinAliases, splitNames } from '../../../data/own/written-names.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { ClashNote } from './ClashNote.tsx';
import { FormPanel } from './FormPanel.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import type { Clash, EditedEntry } from './save-entry.ts';

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

/** What a reader is told of a word that the bundled glossary has too. */
const CONFLICT_LABELS = {
  mine: 'ownConflictMine',
  bundled: 'ownConflictBundled',
} as const satisfies Record<OwnGlossary['prefer'], MessageKey>;

/** An entry with nothing written yet. */
export const EMPTY_FIELDS: OwnEntryFields = { headword: '', aliases: [], definition: '', caseRule: 'any' };

type Props = {
  entry: OwnEntry;
  isNew: boolean;
  /** The bundled entry whose name these fields use too. */
  conflictOf: ConflictOf;
  /** What becomes of that. */
  prefer: OwnGlossary['prefer'];
  /** Answers another entry of the glossary with this headword. */
  twinOf: (headword: string) => OwnEntry | undefined;
  onEdit: (entry: OwnEntry) => void;
  /** Answers what keeps it from being written at once, if anything. */
  onSave: (edited: EditedEntry) => Promise<Clash | undefined>;
  onCancel: () => void;
};

/** Writes or edits one own entry. */
export function EntryForm({ entry, isNew, conflictOf, prefer, twinOf, onEdit, onSave, onCancel }: Props) {
  const id = useId();
  /** What this form's changes are told by. */
  const [base, setBase] = useState(entry);
  const [clash, setClash] = useState<Clash>();
  const [draft, setDraft] = useState(entry);
  const [aliases, setAliases] = useState(joinAliases(entry.aliases));
  const save = useRef<HTMLButtonElement>(null);
  const [wasSubmitted, setSubmitted] = useState(false);
  const checked = checkFields({ ...draft, aliases: splitNames(aliases) });
  const conflict = conflictOf(checked.fields);
  const twin = twinOf(checked.fields.headword);
  const problems = wasSubmitted
    ? checked.problems
    : checked.problems.filter((problem) => problem !== 'headwordMissing');

  const fill = (next: OwnEntry): void => {
    setDraft(next);
    setAliases(joinAliases(next.aliases));
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setSubmitted(true);
    if (checked.problems.length > 0) return;
    const { id: entryId, glossaryId } = base;
    const mine = { ...checked.fields, id: entryId, glossaryId };
    const found = await onSave({ base, mine, isMade: isNew || (clash !== undefined && !clash.now) });
    setClash(found);
    if (!found?.now) return;
    // What only the other side changed is shown from now on, and what both did is this form's once it is saved again.
    const { now, parts } = found;
    fill(withParts(mergeEntry(base, mine, now).merged, mine, parts));
    setBase(now);
  };
  const takeOther = (): void => {
    if (clash?.now) fill(withParts({ ...draft, aliases: splitNames(aliases) }, clash.now, clash.parts));
    setClash(undefined);
    // The button goes with its press.
    save.current?.focus();
  };

  return (
    <FormPanel title={isNew ? t('ownNewEntry') : t('ownEditEntry')} onClose={onCancel}>
      <form class="own-form" onSubmit={(event) => void submit(event)} noValidate>
        <label class="own-field">
          <span>{t('ownHeadword')}</span>
          <input
            class="field"
            dir="auto"
            value={draft.headword}
            required
            aria-describedby={`${id}-problems`}
            aria-invalid={problems.some((problem) => problem.startsWith('headword'))}
            onInput={({ currentTarget }) => setDraft({ ...draft, headword: currentTarget.value })}
          />
        </label>
        <label class="own-field">
          <span>{t('ownDefinition')}</span>
          <textarea
            class="field"
            dir="auto"
            rows={3}
            value={draft.definition}
            onInput={({ currentTarget }) => setDraft({ ...draft, definition: currentTarget.value })}
          />
        </label>
        <div class="own-pair">
          <label class="own-field">
            <span>{t('ownAliases')}</span>
            <input
              class="field"
              dir="auto"
              value={aliases}
              onInput={({ currentTarget }) => setAliases(currentTarget.value)}
            />
          </label>
          <label class="own-field">
            <span>{t('ownLink')}</span>
            <input
              class="field"
              type="url"
              value={draft.link ?? ''}
              placeholder="https://"
              aria-describedby={`${id}-problems`}
              aria-invalid={problems.some((problem) => problem.startsWith('link'))}
              onInput={({ currentTarget }) => setDraft({ ...draft, link: currentTarget.value })}
            />
          </label>
        </div>
        <label class="own-check">
          <input
            type="checkbox"
            checked={draft.caseRule === 'exact'}
            onChange={({ currentTarget }) =>
              setDraft({ ...draft, caseRule: currentTarget.checked ? 'exact' : 'any' })
            }
          />
          <span>{t('ownCaseExact')}</span>
        </label>
        <output>
          {conflict && <span class="own-conflict">{t(CONFLICT_LABELS[prefer], conflict.headword)}</span>}
          {twin && <span class="own-conflict">{t('ownTwin', twin.headword)}</span>}
        </output>
        {twin && (
          <button type="button" class="button quiet own-start" onClick={() => onEdit(twin)}>
            {t('ownEditTwin')}
          </button>
        )}
        <ProblemNote id={`${id}-problems`} isShown={problems.length > 0}>
          <ul class="invalid-lines">
            {problems.map((problem) => (
              <li key={problem}>{t(PROBLEM_LABELS[problem])}</li>
            ))}
          </ul>
        </ProblemNote>
        <ClashNote clash={clash} onTake={takeOther} />
        <div class="buttons">
          <button type="submit" class="button primary" ref={save}>
            {isNew ? t('ownAdd') : t('ownSave')}
          </button>
          <button type="button" class="button" onClick={onCancel}>
            {t('ownCancel')}
          </button>
        </div>
      </form>
    </FormPanel>
  );
}
