import { useEffect, useMemo, useState } from 'preact/hooks';
import { parseRoute, type OptionsRoute } from '../../data/options-route.ts';

/** The place the address names, followed as it changes. */
export function useRoute(): OptionsRoute {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    // It may have changed before this was heard.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => parseRoute(hash), [hash]);
}
