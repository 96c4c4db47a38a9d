import { expect, it } from 'vitest';
import { takeFirstLook } from '../../../components/highlighter/first-look.ts';
import { pageBridge } from '../../../components/platform/page-bridge.ts';
import { QUIET_PORT } from './quiet-port.ts';

it('leaves a frame to the highlighter that came before it', () => {
  const bridge = pageBridge();
  Object.assign(bridge, { scanner: QUIET_PORT, frame: new AbortController() });
  takeFirstLook(() => () => false);
  expect(bridge.scanner).toBe(QUIET_PORT);
  globalThis.whichAli = undefined;
});
