import { extensionApi } from './extension-api.ts';

/** Closes the tab that shows this extension page. */
export async function closeThisTab(): Promise<void> {
  const { tabs } = extensionApi();
  const tab = await tabs.getCurrent();
  if (tab?.id !== undefined) await tabs.remove(tab.id);
}
