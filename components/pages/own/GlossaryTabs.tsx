import type { OwnGlossary } from '../../../data/own/own-entry.ts';
import { t } from '../../platform/i18n.ts';
import { figure } from './counted.ts';

type Props = {
  glossaries: readonly OwnGlossary[];
  chosen: OwnGlossary | undefined;
  countOf: (glossary: OwnGlossary) => number;
  onChoose: (glossary: OwnGlossary) => void;
  onNew: () => void;
};

/** The reader's glossaries to choose from, and the way to a new one. */
export const GlossaryTabs = ({ glossaries, chosen, countOf, onChoose, onNew }: Props) => (
  <nav class="own-tabs" aria-label={t('ownGlossaries')}>
    {glossaries.map((glossary) => (
      <button
        type="button"
        class="own-tab"
        key={glossary.id}
        aria-pressed={glossary === chosen}
        onClick={() => onChoose(glossary)}
      >
        <bdi>{glossary.name}</bdi> <span class="own-tab-count">{figure(countOf(glossary))}</span>
      </button>
    ))}
    <button type="button" class="button quiet" onClick={onNew}>
      {t('ownNewGlossary')}
    </button>
  </nav>
);
