import { useId, useRef, useState } from 'preact/hooks';
import {
  MARKINGS,
  MAX_LENGTHS,
  PREFERENCES,
  cleanText,
  type OwnGlossary,
} from '../../../data/own/own-entry.ts';
import { parseSiteRules, typedRule } from '../../../data/settings/site-rules.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { Choice } from '../../settings/Choice.tsx';
import { counted } from './counted.ts';
import { FormPanel } from './FormPanel.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { Question } from './Question.tsx';

const MARKING_LABELS = {
  everywhere: { title: 'ownMarkingEverywhere', hint: 'ownMarkingEverywhereHint' },
  sites: { title: 'ownMarkingSites', hint: 'ownMarkingSitesHint' },
  unmarked: { title: 'ownMarkingUnmarked', hint: 'ownMarkingUnmarkedHint' },
} as const satisfies Record<OwnGlossary['marking'], { title: MessageKey; hint: MessageKey }>;

const PREFERENCE_LABELS = {
  mine: 'ownPreferMine',
  bundled: 'ownPreferBundled',
} as const satisfies Record<OwnGlossary['prefer'], MessageKey>;

type Props = {
  glossary: OwnGlossary;
  isNew: boolean;
  /** How many entries it has. */
  count: number;
  onSave: (glossary: OwnGlossary) => void;
  onCancel: () => void;
  /** Removes the glossary with its entries; the page offers to take it back. */
  onRemove: (glossary: OwnGlossary) => void;
};

/** Name and rules of an own glossary. */
export function GlossaryForm({ glossary, isNew, count, onSave, onCancel, onRemove }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(glossary);
  const [sites, setSites] = useState(glossary.sites.map(typedRule).join('\n'));
  const [isAsking, setAsking] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const name = cleanText(draft.name);
  const { rules, invalid } = parseSiteRules(sites);
  const missesSites = draft.marking === 'sites' && (rules.length === 0 || invalid.length > 0);

  const submit = (event: Event): void => {
    event.preventDefault();
    if (name !== '' && !missesSites) onSave({ ...draft, name, sites: rules });
  };

  return (
    <FormPanel title={isNew ? t('ownNewGlossary') : t('ownEditGlossary')} onClose={onCancel}>
      <form class="own-form" onSubmit={submit}>
        <label class="own-field">
          <span>{t('ownGlossaryName')}</span>
          <input
            class="field"
            dir="auto"
            value={draft.name}
            maxLength={MAX_LENGTHS.glossaryName}
            placeholder={t('ownGlossaryNameExample')}
            required
            onInput={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
          />
        </label>
        <Choice
          name="own-marking"
          label={t('ownMarking')}
          reason={t('ownMarkingNote')}
          value={draft.marking}
          options={MARKINGS.map((value) => ({
            value,
            title: t(MARKING_LABELS[value].title),
            hint: t(MARKING_LABELS[value].hint),
          }))}
          onChoose={(marking) => setDraft({ ...draft, marking })}
        />
        {draft.marking === 'sites' && (
          <label class="own-field">
            <span>{t('ownSites')}</span>
            <textarea
              class="field"
              rows={3}
              value={sites}
              spellcheck={false}
              placeholder="example.com"
              aria-describedby={`${id}-problem`}
              aria-invalid={invalid.length > 0}
              onInput={({ currentTarget }) => setSites(currentTarget.value)}
            />
          </label>
        )}
        <ProblemNote id={`${id}-problem`} isShown={draft.marking === 'sites' && invalid.length > 0}>
          <p class="own-problem">{t('ownSitesInvalid', invalid.map(({ text }) => text).join(', '))}</p>
        </ProblemNote>
        <Choice
          name="own-prefer"
          label={t('ownPrefer')}
          reason={t('ownPreferNote')}
          value={draft.prefer}
          options={PREFERENCES.map((value) => ({ value, title: t(PREFERENCE_LABELS[value]) }))}
          onChoose={(prefer) => setDraft({ ...draft, prefer })}
        />
        <div class="buttons">
          <button type="submit" class="button primary" disabled={name === '' || missesSites}>
            {isNew ? t('ownCreate') : t('ownSave')}
          </button>
          <button type="button" class="button" onClick={onCancel}>
            {t('ownCancel')}
          </button>
          {!isNew && (
            <button
              type="button"
              class="button quiet own-end own-remove"
              ref={remove}
              // With an empty one nothing goes that Undo alone would not be enough for.
              onClick={() => (count > 0 ? setAsking(true) : onRemove(glossary))}
            >
              {t('ownRemoveGlossary')}
            </button>
          )}
        </div>
      </form>
      {isAsking && (
        <Question
          text={counted(count, 'ownRemoveGlossaryAskOne', 'ownRemoveGlossaryAsk', glossary.name)}
          stay={t('ownKeepGlossary')}
          go={t('ownRemoveWithWords')}
          onStay={() => {
            setAsking(false);
            remove.current?.focus();
          }}
          onGo={() => onRemove(glossary)}
        />
      )}
    </FormPanel>
  );
}
