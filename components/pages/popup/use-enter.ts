import { useEffect, useState } from 'preact/hooks';
import type { SearchResult } from '../../../data/search/create-search.ts';

/**
 * What Enter in the search field does: it opens the first answer. Pressed before there is one, while the index is built,
 * it opens it when it comes, unless more was typed.
 */
export function useEnter(
  query: string,
  result: SearchResult | undefined,
  openFirst: (result: SearchResult) => void,
): () => void {
  const [waiting, setWaiting] = useState<string>();
  useEffect(() => {
    if (waiting === undefined || !result) return;
    setWaiting(undefined);
    if (waiting === query) openFirst(result);
  }, [waiting, query, result, openFirst]);
  return () => {
    if (result) openFirst(result);
    else setWaiting(query);
  };
}
