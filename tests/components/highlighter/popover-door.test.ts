import { expect, it, vi } from 'vitest';
import { createPopoverDoor } from '../../../components/highlighter/popover-door.ts';
import type { PopoverPort } from '../../../components/platform/page-bridge.ts';

const PORT: PopoverPort = {
  rest: () => undefined,
  leave: () => undefined,
  open: () => undefined,
  gone: () => undefined,
  close: () => undefined,
  apply: () => undefined,
};

/** A door whose script is on its way; `arrive` brings it. */
function waitingDoor() {
  const off = new AbortController();
  let port: PopoverPort | undefined;
  const { promise, resolve } = Promise.withResolvers<void>();
  const door = createPopoverDoor({ popover: () => port, load: () => promise, signal: off.signal });
  const arrive = async (): Promise<void> => {
    port = PORT;
    resolve();
    await promise;
  };
  return { door, off, arrive };
}

it('asks the popover once its script is here, for the last that was wanted', async () => {
  const { door, arrive } = waitingDoor();
  const asks = [vi.fn<(popover: PopoverPort) => void>(), vi.fn<(popover: PopoverPort) => void>()] as const;
  for (const ask of asks) door.ask(ask);
  await arrive();
  await expect.poll(() => asks.map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
});

it('asks for nothing where the frame was turned off meanwhile', async () => {
  const { door, off, arrive } = waitingDoor();
  const ask = vi.fn<(popover: PopoverPort) => void>();
  door.ask(ask);
  off.abort();
  await arrive();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  expect(ask).not.toHaveBeenCalled();
});
