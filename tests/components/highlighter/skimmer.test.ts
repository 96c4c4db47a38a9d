import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FirstLook } from '../../../components/platform/page-bridge.ts';
import { startSkimmer } from '../../../components/highlighter/skimmer.ts';
import { nameHint } from '../../../data/compiled/nameHint.js';
import { createNameHint } from '../../../data/matching/name-hint.ts';

let look: FirstLook;

/** Begins to skim the document; answers what is called at a hit. @param onText called with each text that is searched */
function skim(onText?: (text: string) => void) {
  const onHit = vi.fn<() => void>();
  startSkimmer({
    createFind() {
      const find = createNameHint(nameHint);
      return (text, isPlace) => {
        onText?.(text);
        return find(text, isPlace);
      };
    },
    openRoot: (host) => host.shadowRoot,
    onHit,
    look,
  });
  return onHit;
}

/** Elements with texts below them, as the body's children. */
function show(...children: readonly (Node | string)[]): void {
  document.body.replaceChildren(...children);
}
function element(tag: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

const LONG_DATA = `{"wallets":["alipay"]}${' '.repeat(3_000)}`;

describe('skimmer', () => {
  beforeEach(() => {
    look = { isOver: false };
  });
  afterEach(() => {
    look.isOver = true;
  });

  it.each([
    ['a name in a sentence', [element('p', 'They pay with Alipay.')]],
    ['a name split by tags', [element('p', 'They pay with Ali', element('b', 'pay'), ' here.')]],
    ['a name that touches the block before', [element('li', 'wechat'), element('li', 'alipay')]],
    ['a name that touches the block behind', [element('li', 'alipay'), element('li', 'wallet')]],
    ['a name behind a long script', [element('script', LONG_DATA), element('p', 'Pay with Alipay.')]],
    ['a name with soft hyphens', [element('p', 'Mit Ali\u00adpay zahlen.')]],
    ['a Chinese name', [element('p', '我用支付宝付款')]],
    ['a name in full-width letters', [element('p', 'ＡｌｉＰａｙで払う')]],
  ])('sees %s', (_, children) => {
    show(...children);
    expect(skim()).toHaveBeenCalledOnce();
  });

  it.each([
    ['no name', [element('p', 'The quality of a cup of tea, in Antarctica or Italy.')]],
    ['a name inside a longer word', [element('p', 'The realipayment of it.')]],
    ['a name in a short script', [element('script', '"alipay"'), element('p', 'Hello.')]],
    ['a name in a long script', [element('script', LONG_DATA), element('p', 'Hello.')]],
    ['nothing at all', []],
  ])('passes by %s', (_, children) => {
    show(...children);
    expect(skim()).not.toHaveBeenCalled();
  });

  it('reads what many changes are in once', async () => {
    const digits = Array.from({ length: 20 }, () => document.createTextNode('0'));
    show(element('div', ...digits.map((digit) => element('b', digit))));
    const onText = vi.fn<(text: string) => void>();
    skim(onText);
    onText.mockClear();
    for (let round = 1; round < 10; round++) for (const digit of digits) digit.data = String(round);
    // All that changed is read in one turn.
    await expect.poll(() => onText.mock.calls.length).toBeGreaterThan(0);
    expect(onText.mock.calls.filter(([text]) => text !== '')).toEqual([['9'.repeat(20)]]);
  });

  it('sees names in text that comes, and in text that changes', async () => {
    const text = document.createTextNode('They pay with cash.');
    show(element('p', text));
    const changed = skim();
    text.data = 'They pay with Alipay.';
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());

    const begun = element('p', 'They pay with Ali');
    show(begun);
    const added = skim();
    begun.append(element('b', 'pay'));
    await vi.waitFor(() => expect(added).toHaveBeenCalledOnce());
  });

  it('sees names in open shadow roots, late', () => {
    vi.useFakeTimers();
    const host = element('x-card');
    host.attachShadow({ mode: 'open' }).append('Pay with Alipay.');
    show(host);
    const onHit = skim();
    vi.runAllTimers();
    vi.useRealTimers();
    expect(onHit).toHaveBeenCalledOnce();
  });
});
