import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { takeFirstLook } from '../../../components/highlighter/first-look.ts';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { pageBridge } from '../../../components/platform/page-bridge.ts';
import { QUIET_PORT } from './quiet-port.ts';

afterEach(() => {
  globalThis.whichAli = undefined;
});

it('leaves a frame to the highlighter that came before it', () => {
  const bridge = pageBridge();
  Object.assign(bridge, { port: QUIET_PORT, stop: new AbortController() });
  takeFirstLook(() => () => false);
  expect(bridge.port).toBe(QUIET_PORT);
});

it('asks once for a highlighter that is turned off with the page around it, and so never comes', async () => {
  const sendMessage = vi.fn<() => Promise<unknown>>(() => setTimeout(1, { answer: undefined }));
  Object.assign(extensionApi().runtime, { sendMessage });
  takeFirstLook(() => () => false);
  pageBridge().port?.setPageOff(true);
  await setTimeout(50);
  expect(sendMessage).toHaveBeenCalledOnce();
});
