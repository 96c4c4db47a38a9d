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

const openOptions = (hash: string): void => {
  void sendMessage('openOptions', { hash });
};

type NoHitsProps = {
  query: string;
  headwordOf: (id: EntryId) => string;
  onOpen: (id: EntryId) => void;
};

/** Nothing fits: where to start instead, and how to add what is missing. */
export function NoHits({ query, headwordOf, onOpen }: NoHitsProps) {
  return (
    <section class="no-hits">
      <p class="no-hits-title">{t('searchNothing', query.trim())}</p>
      <p class="state">{t('searchNothingHint')}</p>
      <p class="chips-row">
        {STARTING_POINTS.map((id) => (
          <button key={id} type="button" class="entry-chip" onClick={() => onOpen(id)}>
            {headwordOf(id)}
          </button>
        ))}
      </p>
      <p class="no-hits-actions">
        <button type="button" class="quiet" onClick={() => openOptions('#/glossary')}>
          {t('browseGlossary')}
        </button>
        <button type="button" class="quiet" onClick={() => openOptions('#/own')}>
          {t('addOwnEntry')}
        </button>
      </p>
    </section>
  );
}
