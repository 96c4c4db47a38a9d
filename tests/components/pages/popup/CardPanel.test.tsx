import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardPanel } from '../../../../components/pages/popup/CardPanel.tsx';

let root: HTMLElement;

/** Opens a card while the background answers so. */
async function open(answer: () => Promise<unknown>): Promise<void> {
  const api = { ...globalThis.browser, runtime: { ...globalThis.browser?.runtime, sendMessage: answer } };
  vi.stubGlobal('browser', api);
  vi.stubGlobal('chrome', api);
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<CardPanel language="en" id="alipay" onOpen={() => undefined} onCompare={() => undefined} />, root));
}

afterEach(() => {
  render(null, root);
  root.remove();
});

describe('the card in the popup', () => {
  it('says that it is on its way', async () => {
    await open(() => new Promise(() => undefined));
    expect(root.textContent).toBe('Looking it up …');
  });

  it('says that there is no such entry', async () => {
    await open(() => Promise.resolve({ answer: [] }));
    await vi.waitFor(() => expect(root.textContent).toMatch(/no entry “alipay”/));
  });

  it('says that it could not be loaded, and tries again', async () => {
    let asked = 0;
    await open(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('asleep')) : Promise.resolve({ answer: [] });
    });
    await vi.waitFor(() => expect(root.textContent).toMatch(/could not be loaded/));
    await act(() => root.querySelector('button')?.click());
    await vi.waitFor(() => expect(root.textContent).toMatch(/no entry “alipay”/));
  });
});
