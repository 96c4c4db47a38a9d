import { extensionApi } from './extension-api.ts';
import { showInSidePanel } from './side-panel.ts';

/**
 * Shows a place such as `#/compare/alipay/taobao` to who reads in a window: in the side panel where that is open, else in
 * the popup; in a tab where the browser opens no popup without a click on the button.
 */
export async function showPlace(place: string, windowId: number | undefined): Promise<void> {
  if (windowId !== undefined && (await showInSidePanel(windowId, place))) return;
  const { action, runtime, tabs } = extensionApi();
  const popup = `popup.html${place}`;
  try {
    await action.setPopup({ popup });
    await action.openPopup();
  } catch {
    await tabs.create({ url: runtime.getURL('/') + popup });
  } finally {
    // The next click on the button opens the popup as ever.
    await action.setPopup({ popup: 'popup.html' });
  }
}
