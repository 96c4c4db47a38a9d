import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupPage } from '../../../../components/pages/PopupPage.tsx';
import { readRecentEntries } from '../../../../components/platform/recent-entries.ts';

const event = { addListener: () => undefined, removeListener: () => undefined };
let root: HTMLElement;

/** The popup over a page in a window. */
async function openOver(incognito: boolean): Promise<void> {
  const api = {
    ...globalThis.browser,
    permissions: { contains: () => Promise.resolve(true), onAdded: event, onRemoved: event },
    scripting: { executeScript: () => Promise.resolve([]) },
    tabs: {
      get: () => Promise.resolve({ id: 7, url: 'https://chromewebstore.google.com/' }),
      query: () => Promise.resolve([{ id: 7, windowId: 1, incognito, url: 'https://chromewebstore.google.com/' }]),
      onActivated: event,
      onUpdated: event,
    },
  };
  vi.stubGlobal('browser', api);
  vi.stubGlobal('chrome', api);
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<PopupPage surface="popup" typed="" />, root));
  await vi.waitFor(() => expect(root.querySelector('.page-panel')?.getAttribute('data-state')).toBe('unreadable'));
}

async function lookUp(query: string): Promise<void> {
  const field = root.querySelector('input');
  if (!field) throw new Error('No search field');
  field.value = query;
  await act(() => {
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  // The index is built only when the page has been drawn, a slice at a time: on a busy machine that takes seconds.
  const row = await vi.waitFor(
    () => {
      const first = root.querySelector<HTMLElement>('.results .row');
      if (!first) throw new Error('No answer yet');
      return first;
    },
    { timeout: 10_000 },
  );
  await act(() => row.click());
  expect(root.querySelector('.card-panel')).not.toBeNull();
}

afterEach(() => {
  render(null, root);
  root.remove();
});

describe('what was looked at', () => {
  it('is remembered until the browser closes, never on disk', async () => {
    await openOver(false);
    await lookUp('alipay');
    expect(await readRecentEntries()).toEqual(['alipay']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is not remembered from a private window', async () => {
    await openOver(true);
    await lookUp('alipay');
    expect(await readRecentEntries()).toEqual([]);
  });
});
