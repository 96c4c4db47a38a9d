import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type OptionsRoute } from './options-route.ts';

/** The place the address names, followed as it changes. */
export function useRoute(): OptionsRoute {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
