import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds, as of now: the window may be made wider or narrower. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const change = (): void => setHolds(list.matches);
    list.addEventListener('change', change);
    // It may have changed before this was heard.
    change();
    return () => list.removeEventListener('change', change);
  }, [query]);
  return holds;
}
