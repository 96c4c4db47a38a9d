import type { EntryId } from '../../../data/entry.ts';
import { t } from '../../platform/i18n.ts';
import { sendMessage } from '../../platform/messages.ts';

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
      <button type="button" class="quiet" onClick={() => openOptions('#/glossary')}>
        {t('browseGlossary')}
      </button>
      <button type="button" class="quiet" onClick={() => openOptions('#/own')}>
        {t('addOwnEntry')}
      </button>
    </p>
  </>
);

const openOptions = (hash: string): void => {
  void sendMessage('openOptions', { hash });
};
