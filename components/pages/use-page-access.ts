import { useEffect, useState } from 'preact/hooks';
import { hasPageAccess, watchPageAccess } from '../platform/page-access.ts';

/** Whether the browser lets us read pages, as it is by now; taken for so until it is known. */
export function usePageAccess(): boolean {
  const [isGiven, setGiven] = useState(true);
  useEffect(() => {
    const stop = new AbortController();
    const ask = (): void => void hasPageAccess().then(setGiven);
    ask();
    watchPageAccess(ask, stop.signal);
    return () => stop.abort();
  }, []);
  return isGiven;
}
