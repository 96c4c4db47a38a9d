import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ConflictOf } from '../../../data/own/conflicts.ts';
import { createOwnSearch, foldAhead } from '../../../data/own/own-query.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { t } from '../../platform/i18n.ts';
import { counted, figure } from './counted.ts';
import { Pager } from './Pager.tsx';
import { runSteps } from '../run-steps.ts';

/** Rows a page shows: a screen and a half, so that 100,000 entries cost no more to draw than 50. */
const PAGE_SIZE = 50;

type Props = {
  entries: readonly OwnEntry[];
  conflictOf: ConflictOf;
  /** Glossaries that entries can be moved to. */
  otherGlossaries: readonly OwnGlossary[];
  onEdit: (entry: OwnEntry) => void;
  onRemove: (entries: readonly OwnEntry[]) => void;
  onMove: (entries: readonly OwnEntry[], glossary: OwnGlossary) => void;
};

/** The entries of a glossary: searched, paged, and changed many at a time. */
export function EntryList({ entries, conflictOf, otherGlossaries, onEdit, onRemove, onMove }: Props) {
  const [query, setQuery] = useState('');
  const [page, setPage] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const place = useRef<HTMLDivElement>(null);
  const search = useMemo(() => createOwnSearch(entries), [entries]);
  const found = useMemo(() => search(query), [search, query]);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const at = Math.min(page, pages - 1);
  const rows = found.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE);
  const chosen = selected.size === 0 ? [] : found.filter(({ id }) => selected.has(id));
  useEffect(() => {
    const stop = new AbortController();
    runSteps(foldAhead(entries), undefined, stop.signal).catch(() => undefined);
    return () => stop.abort();
  }, [entries]);
  const allChosen = found.length > 0 && chosen.length === found.length;

  const toggle = (id: string): void => {
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const withChosen = (act: (entries: readonly OwnEntry[]) => void): void => {
    act(chosen);
    setSelected(new Set());
    // The button goes with what was chosen.
    place.current?.focus({ preventScroll: true });
  };

  return (
    <div class="own-list" ref={place} tabIndex={-1}>
      {entries.length > 0 && (
        <div class="own-bar">
          <input
            class="field"
            type="search"
            aria-label={t('ownSearch')}
            placeholder={t('ownSearch')}
            value={query}
            onInput={({ currentTarget }) => {
              setQuery(currentTarget.value);
              setPage(0);
            }}
          />
          <label class="own-check">
            <input
              type="checkbox"
              checked={allChosen}
              disabled={found.length === 0}
              onChange={() => setSelected(allChosen ? new Set() : new Set(found.map(({ id }) => id)))}
            />
            <span>{t('ownSelectAll', figure(found.length))}</span>
          </label>
        </div>
      )}
      {chosen.length > 0 && (
        <div class="own-bar own-bulk">
          <span>{counted(chosen.length, 'ownSelectedOne', 'ownSelected')}</span>
          <button type="button" class="button" onClick={() => withChosen(onRemove)}>
            {t('ownRemove')}
          </button>
          {otherGlossaries.map((glossary) => (
            <button
              type="button"
              class="button"
              key={glossary.id}
              onClick={() => withChosen((list) => onMove(list, glossary))}
            >
              {t('ownMoveTo', glossary.name)}
            </button>
          ))}
        </div>
      )}
      {found.length === 0 && (
        <p class="own-empty">{query === '' ? t('ownNoEntries') : t('ownNothingFound', query)}</p>
      )}
      <ul class="own-rows" aria-labelledby="own-glossary">
        {rows.map((entry) => (
          <li key={entry.id}>
            <input
              type="checkbox"
              aria-label={t('ownSelect', entry.headword)}
              checked={selected.has(entry.id)}
              onChange={() => toggle(entry.id)}
            />
            <button type="button" class="own-row" onClick={() => onEdit(entry)}>
              <strong dir="auto">{entry.headword}</strong>
              {conflictOf(entry) && <span class="own-also">{t('ownAlsoBuiltIn')}</span>}
              {entry.aliases.length > 0 && <span class="own-aliases">{entry.aliases.join(' · ')}</span>}
              <span class="own-definition" dir="auto">
                {entry.definition}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {pages > 1 && <Pager at={at} pages={pages} onTurn={setPage} />}
    </div>
  );
}
