import { useState } from 'preact/hooks';
import type { EntryId } from '../../../data/entry.ts';
import { locateMention, type ListedEntry } from '../../../data/page-list.ts';
import { EntryRow, type SummaryOf } from '../../glossary/EntryRow.tsx';
import { t } from '../../platform/i18n.ts';
import type { ListWay } from '../../platform/page-bridge.ts';

/** Shows a mention in the page: the n-th (from 0) of an entry in a frame. */
export type GoTo = (id: EntryId, frameId: number, index: number, by: ListWay) => void;

/** A button tells of a key by a click that no pointer made. */
export const wayOf = ({ detail }: MouseEvent): ListWay => (detail === 0 ? 'key' : 'list');

type PageListProps = {
  list: readonly ListedEntry[];
  summaryOf: SummaryOf;
  onGo: GoTo;
  onOpen: (id: EntryId) => void;
};

const countText = (count: number): string =>
  count === 1 ? t('listCountOne') : t('listCount', String(count));

/** Every entry mentioned on the page, in reading order. A click goes to its mentions, one after the other. */
export function PageList({ list, summaryOf, onGo, onOpen }: PageListProps) {
  const [turns, setTurns] = useState<ReadonlyMap<EntryId, number>>(new Map());

  const go = (listed: ListedEntry, turn: number, by: ListWay): void => {
    const { frameId, index } = locateMention(listed, turn);
    setTurns(new Map(turns).set(listed.entryId, turn));
    onGo(listed.entryId, frameId, index, by);
  };

  return (
    <ol class="rows page-list">
      {list.map((listed) => {
        const { entryId, count } = listed;
        const summary = summaryOf(entryId);
        const last = turns.get(entryId);
        // The page may have lost some since.
        const turn = last !== undefined && last < count ? last : undefined;
        if (!summary) return null;
        return (
          <li key={entryId} data-entry={entryId}>
            <EntryRow
              summary={summary}
              note={turn === undefined ? countText(count) : t('listTurn', String(turn + 1), String(count))}
              title={t('listGo', summary.headword)}
              onClick={(event) => go(listed, turn === undefined ? 0 : (turn + 1) % count, wayOf(event))}
            />
            <button
              type="button"
              class="row-open"
              aria-label={t('listCard', summary.headword)}
              title={t('listCard', summary.headword)}
              onClick={() => onOpen(entryId)}
            >
              ›
            </button>
          </li>
        );
      })}
    </ol>
  );
}
