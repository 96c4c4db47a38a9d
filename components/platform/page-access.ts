import { extensionApi } from './extension-api.ts';

/** The pages both page scripts and `host_permissions` speak of (`wxt.config.ts`). */
const PAGE_ORIGINS = ['http://*/*', 'https://*/*'];

/** Whether the browser lets us read pages; readers can take it away, and Firefox asks for it once. */
export const hasPageAccess = (): Promise<boolean> =>
  extensionApi().permissions.contains({ origins: PAGE_ORIGINS });

/** Shows the browser's own request; must be called within a click. False when the reader says no. */
export const requestPageAccess = (): Promise<boolean> =>
  extensionApi().permissions.request({ origins: PAGE_ORIGINS });
