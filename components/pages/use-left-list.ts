import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** How a reader left the glossary: what was searched for, how far down, and at which link. */
type LeftList = { query: string; top: number; link: string | undefined };

/** What was kept with this entry of the history; `undefined` where nothing was. */
function readLeft(): LeftList | undefined {
  const { currentEntry } = navigation;
  const state: unknown = currentEntry?.getState();
  if (typeof state !== 'object' || state === null || !('query' in state && 'top' in state && 'key' in state))
    return undefined;
  const { query, top, key } = state;
  // An entry takes over what the one before it kept, where only the end of the address is another.
  if (typeof query !== 'string' || typeof top !== 'number' || key !== currentEntry?.key) return undefined;
  return { query, top, link: 'link' in state && typeof state.link === 'string' ? state.link : undefined };
}

const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.glossary-page a')];

/** Where a link of the list leads to, if that has the focus. */
const focusedLink = (): string | undefined =>
  links()
    .find((link) => link === document.activeElement)
    ?.getAttribute('href') ?? undefined;

/**
 * The search of the glossary. On the way back it is as it was left, and so are the place in the list and the focus, as in
 * the popup; a link to the glossary begins anew. All of it is kept with the tab's history, and so through a reload. A
 * component is for one entry of that history.
 */
export function useLeftList(): [query: string, setQuery: (query: string) => void] {
  const [left] = useState(readLeft);
  const [query, setQuery] = useState(left?.query ?? '');

  useLayoutEffect(() => {
    if (!left) return;
    scrollTo(0, left.top);
    const link = links().find((each) => each.getAttribute('href') === left.link);
    link?.focus({ preventScroll: true });
  }, [left]);

  useEffect(() => {
    const keep = (): void => {
      const now: LeftList = { query, top: scrollY, link: focusedLink() };
      navigation.updateCurrentEntry({ state: { ...now, key: navigation.currentEntry?.key } });
    };
    const stop = new AbortController();
    const { signal } = stop;
    // Once the address has changed it is too late: the history is at its next entry.
    navigation.addEventListener('navigate', keep, { signal });
    // The browser's button for a reload is heard of too late in Firefox (153): what it should find is kept before.
    addEventListener('scrollend', keep, { signal });
    keep();
    return () => stop.abort();
  }, [query]);

  return [query, setQuery];
}
