import { PAGE_ORIGINS } from '../../data/page-origins.ts';
import { extensionApi } from './extension-api.ts';
import { listen } from './listen.ts';

/** Whether the browser lets us read pages; readers can take it away, and Firefox asks for it once. */
export const hasPageAccess = (): Promise<boolean> =>
  extensionApi().permissions.contains({ origins: PAGE_ORIGINS });

/**
 * Calls when the reader gives (`true`) or takes away access to pages, until the signal. Open pages stay as they are by
 * themselves: browsers run the page scripts only on pages loaded afterwards, and tell no tab.
 */
export function watchPageAccess(onChange: (isGiven: boolean) => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = extensionApi().permissions;
  listen(onAdded, () => onChange(true), signal);
  listen(onRemoved, () => onChange(false), signal);
}

/** Shows the browser's own request; must be called within a click. False when the reader says no. */
export const requestPageAccess = (): Promise<boolean> =>
  extensionApi().permissions.request({ origins: PAGE_ORIGINS });
