import type { OwnGlossary } from '../../../data/own/own-entry.ts';
import type { OwnExport } from '../../../data/own/own-export.ts';
import { t } from '../../platform/i18n.ts';
import { counted } from './counted.ts';

type Props = {
  backup: OwnExport;
  into: OwnGlossary;
  onPlan: (as: 'glossaries' | 'words') => void;
  onBack: () => void;
};

/** A file that holds whole glossaries: bring them in as such, or only their words. */
export const GlossaryChoice = ({ backup, into, onPlan, onBack }: Props) => (
  <div class="own-form">
    <p>{counted(backup.glossaries.length, 'ownHoldsGlossary', 'ownHoldsGlossaries')}</p>
    <ul class="items">
      {backup.glossaries.map((glossary) => (
        // Two may have one name.
        <li key={glossary}>
          <bdi class="item-text">{glossary.name || t('ownFirstGlossary')}</bdi>
          <span class="item-detail">
            {counted(glossary.entries.length, 'ownWordCountOne', 'ownWordCount')}
          </span>
        </li>
      ))}
    </ul>
    <div class="buttons">
      <button type="button" class="button primary" onClick={() => onPlan('glossaries')}>
        {t('ownAsGlossaries')}
      </button>
      <button type="button" class="button" onClick={() => onPlan('words')}>
        {t('ownAsWords', into.name)}
      </button>
      <button type="button" class="button quiet" onClick={onBack}>
        {t('ownBack')}
      </button>
    </div>
  </div>
);
