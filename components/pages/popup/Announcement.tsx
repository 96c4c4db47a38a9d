import { viewOf, type PopupState } from '../../../data/popup-view.ts';
import type { SearchResult } from '../../../data/search/create-search.ts';
import type { SummaryOf } from '../../glossary/EntryRow.tsx';
import { t } from '../../platform/i18n.ts';

type AnnouncementProps = {
  state: PopupState;
  result: SearchResult | undefined;
  summaryOf: SummaryOf;
};

/**
 * What only a screen reader is told: how many answers there are, and which card or comparison was sent here. One that the
 * reader opens has the focus and is read for that; one that is sent leaves the focus in the page.
 */
export const Announcement = (props: AnnouncementProps) => (
  <output class="visually-hidden">{textOf(props)}</output>
);

function textOf({ state, result, summaryOf }: AnnouncementProps): string {
  const view = viewOf(state);
  if (view.name === 'search')
    return state.query.trim() !== '' && result ? t('searchCount', String(result.hits.length)) : '';
  if (!state.sent) return '';
  const ids = view.name === 'card' ? [view.id] : view.pair;
  // Own entries are read a little later; nobody knows them by their id.
  const [left, right] = ids.map((id) => (id === undefined ? undefined : summaryOf(id)?.headword));
  if (left === undefined) return '';
  return t('sentBeside', right === undefined ? left : t('compareTitle', left, right));
}
