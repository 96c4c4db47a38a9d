import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardPanel } from '../../../../components/pages/popup/CardPanel.tsx';
import { ownCard } from '../../../../data/own/own-card.ts';

let root: HTMLElement;

/** Opens a card while the background answers so. */
async function open(answer: () => Promise<unknown>, id = 'alipay'): Promise<void> {
  const api = { ...globalThis.browser, runtime: { ...globalThis.browser?.runtime, sendMessage: answer } };
  vi.stubGlobal('browser', api);
  vi.stubGlobal('chrome', api);
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<CardPanel language="en" id={id} onOpen={() => undefined} onCompare={() => undefined} />, root));
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

  it('leads to where an own entry is changed', async () => {
    const fields = { aliases: [], definition: 'The valve we buy', caseRule: 'any' } as const;
    const own = ownCard({ id: 'own:1', glossaryId: 'g', headword: 'PZ-40', ...fields }, 'Suppliers');
    await open(() => Promise.resolve({ answer: [own] }), own.entry.id);
    await vi.waitFor(() => expect(root.querySelector('.sources a')?.textContent).toBe('Edit'));
    expect(root.querySelector('.sources a')?.getAttribute('href')).toBe('options.html#/own/own%3A1');
  });
});
