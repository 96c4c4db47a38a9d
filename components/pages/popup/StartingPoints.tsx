import type { EntryId } from '../../../data/entry.ts';
import { t } from '../../platform/i18n.ts';
import { OptionsLink } from '../OptionsLink.tsx';

/** The entries a newcomer may start from, one a family. */
const STARTING_POINTS: readonly EntryId[] = [
  'alibaba-group',
  'ant-group',
  'alipay',
  'taobao',
  'tencent',
  'jd-com',
];

type StartingPointsProps = {
  headwordOf: (id: EntryId) => string;
  onOpen: (id: EntryId) => void;
};

/** A few entries to begin with, and the ways to all of them and to own ones. */
export const StartingPoints = ({ headwordOf, onOpen }: StartingPointsProps) => (
  <>
    <p class="chips-row">
      {STARTING_POINTS.map((id) => (
        <button key={id} type="button" class="entry-chip" onClick={() => onOpen(id)}>
          {headwordOf(id)}
        </button>
      ))}
    </p>
    <p class="start-actions">
      <OptionsLink class="quiet" route={{ place: 'glossary', order: 'family' }}>
        {t('browseGlossary')}
      </OptionsLink>
      <OptionsLink class="quiet" route={{ place: 'own' }}>
        {t('addOwnEntry')}
      </OptionsLink>
    </p>
  </>
);
