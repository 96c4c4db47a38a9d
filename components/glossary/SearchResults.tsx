import type { SearchResult } from '../../data/search/create-search.ts';
import type { Hit } from '../../data/search/search-hits.ts';
import type { EntryId } from '../../data/entry.ts';
import { t } from '../platform/i18n.ts';
import { EntryRow, type EntrySummary, type SummaryOf } from './EntryRow.tsx';

type SearchResultsProps = {
  query: string;
  result: SearchResult;
  summaryOf: SummaryOf;
  onOpen: (id: EntryId) => void;
  onCompare: (pair: readonly [EntryId, EntryId]) => void;
};

/** The name that answered, where the row does not show it anyway and it is no misspelling. */
const otherForm = ({ form }: Hit, { headword, hans, names }: EntrySummary): string | undefined =>
  headword.includes(form) || form === hans || !names.includes(form) ? undefined : form;

/** The hits of a query, and below them the entries that only mention its words. */
export function SearchResults({ query, result, summaryOf, onOpen, onCompare }: SearchResultsProps) {
  const { hits, mentionedIn, meant, pair } = result;
  const [left, right] = pair?.map((id) => summaryOf(id)?.headword) ?? [];
  return (
    <div class="results">
      {meant !== undefined && (
        <p class="meant">
          {t('searchMeant')} <strong>{meant}</strong>
        </p>
      )}
      {pair && left !== undefined && right !== undefined && (
        <button type="button" class="row compare-row" onClick={() => onCompare(pair)}>
          {t('searchCompare', left, right)}
        </button>
      )}
      <ul class="rows" aria-label={t('searchHits')}>
        {hits.map((hit) => {
          const summary = summaryOf(hit.id);
          return (
            summary && (
              <li key={hit.id} data-entry={hit.id}>
                <EntryRow
                  summary={summary}
                  note={summary.kind}
                  query={query}
                  form={otherForm(hit, summary)}
                  onClick={() => onOpen(hit.id)}
                />
              </li>
            )
          );
        })}
      </ul>
      {mentionedIn.length > 0 && (
        <section class="mentioned-in" aria-labelledby="mentioned-in">
          <h2 id="mentioned-in">{t('searchMentionedIn')}</h2>
          <ul class="rows">
            {mentionedIn.map((id) => {
              const summary = summaryOf(id);
              return (
                summary && (
                  <li key={id} data-entry={id}>
                    <EntryRow summary={summary} note={summary.kind} onClick={() => onOpen(id)} />
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
