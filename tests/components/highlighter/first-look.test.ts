import { expect, it, vi } from 'vitest';
import { takeFirstLook } from '../../../components/highlighter/first-look.ts';
import { pageBridge, type ScannerPort } from '../../../components/platform/page-bridge.ts';

it('leaves a frame to the highlighter that came before it', () => {
  const bridge = pageBridge();
  const scanner = vi.mockObject<ScannerPort>({
    report: () => ({ entries: [], cost: { ms: 0, nodes: 0, mentions: 0, marks: 0 }, state: 'on' }),
    goTo: () => true,
    step: () => true,
    explain: () => true,
    explainAtSelection: () => true,
    getCards: () => Promise.resolve([]),
    settings: vi.fn<ScannerPort['settings']>(),
    setPageOff: () => undefined,
  });
  Object.assign(bridge, { scanner, frame: new AbortController() });
  takeFirstLook(() => () => false);
  expect(bridge.scanner).toBe(scanner);
  globalThis.whichAli = undefined;
});
