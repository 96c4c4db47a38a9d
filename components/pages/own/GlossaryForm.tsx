import { useState } from 'preact/hooks';
import {
  MARKINGS,
  MAX_LENGTHS,
  PREFERENCES,
  cleanText,
  type OwnGlossary,
} from '../../../data/own/own-entry.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';

const MARKING_LABELS = {
  everywhere: 'ownMarkingEverywhere',
  sites: 'ownMarkingSites',
  unmarked: 'ownMarkingUnmarked',
} as const satisfies Record<OwnGlossary['marking'], MessageKey>;

const PREFERENCE_LABELS = {
  mine: 'ownPreferMine',
  bundled: 'ownPreferBundled',
} as const satisfies Record<OwnGlossary['prefer'], MessageKey>;

type Props = {
  glossary: OwnGlossary;
  isNew: boolean;
  onSave: (glossary: OwnGlossary) => void;
  onCancel: () => void;
  /** Removes the glossary with its entries; the page offers to take it back. */
  onRemove?: () => void;
};

/** Name and rules of an own glossary. */
export function GlossaryForm({ glossary, isNew, onSave, onCancel, onRemove }: Props) {
  const [draft, setDraft] = useState(glossary);
  const [sites, setSites] = useState(glossary.sites.join('\n'));
  const name = cleanText(draft.name);
  const hosts = sites.split(/[\s,;]+/).filter(Boolean);
  const missesSites = draft.marking === 'sites' && hosts.length === 0;

  const submit = (event: Event): void => {
    event.preventDefault();
    if (name !== '' && !missesSites)
      onSave({ ...draft, name, sites: hosts.map((host) => host.toLowerCase()) });
  };

  return (
    <form class="own-form" onSubmit={submit} aria-labelledby="own-glossary-form">
      <h3 id="own-glossary-form">{isNew ? t('ownNewGlossary') : t('ownEditGlossary')}</h3>
      <label>
        <span>{t('ownGlossaryName')}</span>
        <input
          value={draft.name}
          maxLength={MAX_LENGTHS.glossaryName}
          required
          onInput={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
        />
      </label>
      <fieldset>
        <legend>{t('ownMarking')}</legend>
        {MARKINGS.map((marking) => (
          <label class="own-choice" key={marking}>
            <input
              type="radio"
              name="marking"
              checked={draft.marking === marking}
              onChange={() => setDraft({ ...draft, marking })}
            />
            <span>{t(MARKING_LABELS[marking])}</span>
          </label>
        ))}
        <p class="own-note">{t('ownMarkingNote')}</p>
      </fieldset>
      {draft.marking === 'sites' && (
        <label>
          <span>{t('ownSites')}</span>
          <textarea
            rows={3}
            value={sites}
            placeholder="example.com"
            aria-invalid={missesSites}
            onInput={({ currentTarget }) => setSites(currentTarget.value)}
          />
        </label>
      )}
      <fieldset>
        <legend>{t('ownPrefer')}</legend>
        {PREFERENCES.map((prefer) => (
          <label class="own-choice" key={prefer}>
            <input
              type="radio"
              name="prefer"
              checked={draft.prefer === prefer}
              onChange={() => setDraft({ ...draft, prefer })}
            />
            <span>{t(PREFERENCE_LABELS[prefer])}</span>
          </label>
        ))}
      </fieldset>
      <div class="own-actions">
        <button type="submit" class="own-primary" disabled={name === '' || missesSites}>
          {isNew ? t('ownCreate') : t('ownSave')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('ownCancel')}
        </button>
        {onRemove && (
          <button type="button" class="own-remove" onClick={onRemove}>
            {t('ownRemoveGlossary')}
          </button>
        )}
      </div>
    </form>
  );
}
