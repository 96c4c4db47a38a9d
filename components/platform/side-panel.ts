import { extensionApi } from './extension-api.ts';

/** Firefox's name for the same thing; missing from Chromium's types. */
type WithSidebar = { sidebarAction: { open: () => Promise<void> } };

const hasSidebar = (api: object): api is WithSidebar => 'sidebarAction' in api;

/** Opens the side panel or sidebar of a window. Must be called within a click or key press. */
export function openSidePanel(windowId: number): Promise<void> {
  const api = extensionApi();
  return hasSidebar(api) ? api.sidebarAction.open() : api.sidePanel.open({ windowId });
}
