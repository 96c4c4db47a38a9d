import { extensionApi } from '../platform/extension-api.ts';
import { listen } from '../platform/listen.ts';

/** Set once the welcome page was opened, so that installing again over kept storage does not open it twice. */
const WELCOMED_KEY = 'welcomed';

/** Opens the welcome page after the first install, never after an update. Stops on the signal. */
export function startWelcome(signal: AbortSignal): void {
  const { runtime, storage, tabs } = extensionApi();
  const greet = async (): Promise<void> => {
    const { [WELCOMED_KEY]: welcomed } = await storage.local.get(WELCOMED_KEY);
    if (welcomed === true) return;
    await tabs.create({ url: `${runtime.getURL('/')}welcome.html` });
    // Not before: where no tab could be opened, the next install greets.
    await storage.local.set({ [WELCOMED_KEY]: true });
  };
  listen(
    runtime.onInstalled,
    ({ reason }) => {
      // Neither a browser without a window nor a storage that cannot be written is the reader's concern.
      if (reason === 'install') greet().catch(() => undefined);
    },
    signal,
  );
}
