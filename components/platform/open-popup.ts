import { extensionApi } from './extension-api.ts';

/**
 * Opens the popup over the tab in front, at a place such as `#/compare/alipay/taobao`; in a tab where the browser opens
 * no popup without a click on the button.
 */
export async function openPopupAt(hash: string): Promise<void> {
  const { action, runtime, tabs } = extensionApi();
  const popup = `popup.html${hash}`;
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
