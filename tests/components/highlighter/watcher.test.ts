import { expect, it, vi } from 'vitest';
import { createWatcher } from '../../../components/highlighter/watcher.ts';

/** More changed places than are kept. */
const MANY = 6_000;

it('has everything read again after more changes than it keeps, what stands in shadow roots too', async () => {
  const host = document.createElement('x-log');
  const shadow = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  const watcher = createWatcher({
    onReplaced: () => undefined,
    onTextChanged: () => undefined,
    onRemoved: () => undefined,
    onChanged: () => undefined,
    everything: () => [document, shadow],
    signal: new AbortController().signal,
  });
  watcher.watch(shadow);
  for (let count = 0; count < MANY; count++) shadow.append(document.createElement('p'));
  await vi.waitFor(() => expect(watcher.hasChanges).toBe(true));
  expect([...watcher.take().roots]).toEqual([document, shadow]);
});
