import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { t } from '../../platform/i18n.ts';
import type { SaveFile } from '../../platform/save-file.ts';
import { ExportButtons } from './ExportButtons.tsx';

type Props = {
  glossary: OwnGlossary;
  entries: readonly OwnEntry[];
  saveFile: SaveFile;
  onNewEntry: () => void;
  onImport: () => void;
  onEdit: () => void;
};

function ruleOf({ marking, sites }: OwnGlossary): string {
  if (marking === 'everywhere') return t('ownIsEverywhere');
  return marking === 'sites' ? t('ownIsOnSites', sites.join(', ')) : t('ownIsUnmarked');
}

/** Name and rule of the chosen glossary, and what can be done with it as a whole. */
export const GlossaryHead = ({ glossary, entries, saveFile, onNewEntry, onImport, onEdit }: Props) => (
  <>
    <h2 id="own-glossary">
      <bdi>{glossary.name}</bdi>
    </h2>
    <p class="setting-reason">{ruleOf(glossary)}</p>
    <div class="buttons own-head">
      <button type="button" class="button primary" onClick={onNewEntry}>
        {t('ownNewEntry')}
      </button>
      <button type="button" class="button" onClick={onImport}>
        {t('ownImport')}
      </button>
      <ExportButtons glossary={glossary} entries={entries} saveFile={saveFile} />
      <button type="button" class="button quiet own-end" onClick={onEdit}>
        {t('ownEditGlossary')}
      </button>
    </div>
  </>
);
