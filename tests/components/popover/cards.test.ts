import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { createCards, type CardView } from '../../../components/popover/cards.tsx';
import { ownCard } from '../../../data/own/own-card.ts';
import { cardOf } from '../glossary/card-fixture.ts';
import { mentionOf } from './mention-fixture.ts';

const nothing = (): void => undefined;
const done = (): Promise<() => Promise<void>> => Promise.resolve(() => Promise.resolve());

const cards = (onHold: (id: number) => void = nothing, peek = cardOf) =>
  createCards(document, {
    source: { peek, load: (id) => Promise.resolve(cardOf(id)) },
    actions: {
      site: 'news.example',
      frameSite: 'news.example',
      mute: done,
      turnSiteOff: done,
      rejectMeaning: done,
    },
    onHold,
    onPointer: nothing,
  });

const viewOf = (id: number): CardView => ({
  shown: { id, mention: mentionOf('alipay'), point: undefined, by: 'hover', isHeld: false },
  flow: 'ltr',
  theme: undefined,
  onPin: nothing,
  onClose: nothing,
});

describe('the cards of a frame', () => {
  it('are made outside the page, and shown as they are', () => {
    const { prepare, show } = cards();
    const mount = document.createElement('div');
    const before = document.documentElement.outerHTML;
    prepare(viewOf(1));
    expect(document.documentElement.outerHTML).toBe(before);
    show(mount, [{ ...viewOf(1), flow: 'rtl', theme: 'dark' }]);
    const card = mount.querySelector('.popover');
    expect(card?.querySelector('h2')?.textContent).toBe('Alipay');
    expect(card?.getAttribute('data-flow')).toBe('rtl');
    expect(card?.getAttribute('data-theme')).toBe('dark');
    const heading = card?.querySelector('h2');
    show(mount, [viewOf(1)]);
    expect(mount.querySelector('h2')).toBe(heading);
  });

  it('are made in two steps: what is around one, then the card in it', () => {
    const { prepare, show } = cards();
    const mount = document.createElement('div');
    show(mount, [{ ...viewOf(1), isBare: true }]);
    const frame = mount.querySelector('.popover');
    expect(frame?.querySelectorAll('.controls button')).toHaveLength(2);
    expect(frame?.querySelector('h2')).toBeNull();
    prepare(viewOf(1));
    expect(mount.querySelector('.popover')).toBe(frame);
    expect(frame?.querySelector('h2')?.textContent).toBe('Alipay');
  });

  it('are not drawn again when they come into the page just as they were made, and are whenever they change there', () => {
    const peek = vi.fn<typeof cardOf>(cardOf);
    const { prepare, show } = cards(nothing, peek);
    const mount = document.createElement('div');
    prepare(viewOf(1));
    peek.mockClear();
    show(mount, [viewOf(1)]);
    expect(mount.querySelector('h2')?.textContent).toBe('Alipay');
    expect(peek).not.toHaveBeenCalled();
    // In another language by now.
    show(mount, [viewOf(1)]);
    expect(peek).toHaveBeenCalled();
  });

  it('are drawn in full where only what is around them was made ahead', () => {
    const { prepare, show } = cards();
    const mount = document.createElement('div');
    prepare({ ...viewOf(1), isBare: true });
    show(mount, [viewOf(1)]);
    expect(mount.querySelector('h2')?.textContent).toBe('Alipay');
  });

  it('go one by one: the pinned one stays when the other does', () => {
    const { show, keep } = cards();
    const mount = document.createElement('div');
    const [pinned, other] = [viewOf(1), viewOf(2)];
    show(mount, [{ ...pinned, flow: 'pinned' }, other]);
    expect(mount.querySelectorAll('.popover')).toHaveLength(2);
    keep([undefined, pinned.shown]);
    expect([...mount.querySelectorAll('.popover')].map((card) => card.getAttribute('data-flow'))).toEqual([
      'pinned',
    ]);
    keep([]);
    expect(mount.childElementCount).toBe(0);
  });

  it('say which of them was acted in, also when the answer comes late', async () => {
    const onHold = vi.fn<(id: number) => void>();
    const { show } = cards(onHold);
    const mount = document.createElement('div');
    show(mount, [{ ...viewOf(1), flow: 'pinned' }, viewOf(2)]);
    mount.querySelector<HTMLButtonElement>('.popover[data-flow=pinned] .actions button + button')?.click();
    await expect.poll(() => mount.querySelector('.notice')?.textContent).toContain('no longer marked');
    expect(onHold.mock.calls).toEqual([[1], [1]]);
  });

  it('are let go when the browser takes the pointer from a drag', async () => {
    const { show } = cards();
    const mount = document.createElement('div');
    show(mount, [{ ...viewOf(1), flow: 'pinned' }]);
    const card = mount.querySelector<HTMLElement>('.popover');
    const handle = mount.querySelector<HTMLElement>('.move-button');
    if (handle) handle.setPointerCapture = nothing;
    const left = () => card?.style.getPropertyValue('--left');
    const point = (type: string, clientX = 0): unknown =>
      handle?.dispatchEvent(new PointerEvent(type, { clientX, bubbles: true }));
    point('pointerdown');
    point('pointermove', 100);
    await expect.poll(left).toBe('100px');
    point('lostpointercapture');
    point('pointermove', 300);
    await Promise.resolve();
    expect(left()).toBe('100px');
  });

  it('leads to where an own entry is changed, and says where it could not', async () => {
    const fields = { aliases: [], definition: 'The valve we buy', caseRule: 'any' } as const;
    const own = ownCard({ id: 'own:1', glossaryId: 'g', headword: 'PZ-40', ...fields }, 'Suppliers');
    const sendMessage = vi.fn<() => Promise<unknown>>(() => Promise.reject(new Error('No background')));
    Object.assign(extensionApi().runtime, { sendMessage });
    const onHold = vi.fn<(id: number) => void>();
    const mount = document.createElement('div');
    const { show } = cards(onHold, () => own);
    await act(() => show(mount, [viewOf(1)]));
    await act(() => mount.querySelector<HTMLElement>('.sources .entry-link')?.click());
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'editOwnEntry', input: { id: 'alipay' } });
    expect(onHold).toHaveBeenCalledWith(1);
    await vi.waitFor(() =>
      expect(mount.querySelector('.notice')?.textContent).toMatch(/not be (done|saved)/),
    );
  });
});
