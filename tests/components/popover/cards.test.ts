import { describe, expect, it } from 'vitest';
import { createCards, type CardView } from '../../../components/popover/cards.tsx';
import { cardOf } from '../glossary/card-fixture.ts';
import { mentionOf } from './mention-fixture.ts';

const nothing = (): void => undefined;
const done = (): Promise<() => Promise<void>> => Promise.resolve(() => Promise.resolve());

const cards = () =>
  createCards(document, {
    source: { peek: cardOf, load: (id) => Promise.resolve(cardOf(id)) },
    actions: {
      site: 'news.example',
      frameSite: 'news.example',
      mute: done,
      turnSiteOff: done,
      rejectMeaning: done,
    },
    onHold: nothing,
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
});
