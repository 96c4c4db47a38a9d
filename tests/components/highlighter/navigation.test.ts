import { expect, it, vi } from 'vitest';
import { createMentionBook } from '../../../components/highlighter/mention-book.ts';
import { createNavigation } from '../../../components/highlighter/navigation.ts';
import type { Mention, OpenedBy } from '../../../components/platform/page-bridge.ts';

/** happy-dom has none. */
function FakeStaticRange(this: object, init: StaticRangeInit): void {
  Object.assign(this, init);
}
vi.stubGlobal('StaticRange', FakeStaticRange);

/** The navigation of a page that names three entries, each in a paragraph at a distance from the top of the window, px. */
function navigate(tops: Record<string, number>) {
  document.body.replaceChildren();
  const book = createMentionBook();
  for (const [name, top] of Object.entries(tops)) {
    const node = new Text(name);
    const paragraph = document.createElement('p');
    paragraph.dataset['top'] = String(top);
    paragraph.append(node);
    document.body.append(paragraph);
    const segment = { text: name, runs: [{ node, from: 0, to: name.length, at: 0 }] };
    book.write(segment, [{ entryId: name.toLowerCase(), form: name, start: 0, end: name.length }]);
  }
  const open = vi.fn<(mention: Mention, by: OpenedBy) => void>();
  const [under, flash, isSeen] = [() => undefined, () => undefined, () => true];
  return { ...createNavigation({ book, under, isSeen, flash, open }), open };
}

/** What happy-dom has not: everything is to be seen, and stands where it says. */
Object.assign(Element.prototype, { checkVisibility: () => true, scrollIntoView: () => undefined });
Object.assign(Range.prototype, {
  getBoundingClientRect(this: Range) {
    return new DOMRect(0, Number(this.startContainer.parentElement?.dataset['top']), 50, 20);
  },
});

it.each([
  ['on to the first one in the window', { Taobao: -100, Alipay: 40, Cainiao: 90 }, 1, 'alipay'],
  ['back to the last one above the window', { Taobao: -100, Alipay: 40, Cainiao: 90 }, -1, 'taobao'],
  [
    'on to the first one of the page below the last one',
    { Taobao: -900, Alipay: -800, Cainiao: -700 },
    1,
    'taobao',
  ],
  ['back to the last one below it', { Taobao: -900, Alipay: -800, Cainiao: -700 }, -1, 'cainiao'],
  [
    'back to the last one of the page above the first one',
    { Taobao: 40, Alipay: 80, Cainiao: 90 },
    -1,
    'cainiao',
  ],
] as const)('goes at first %s', (_, tops, direction, id) => {
  const { step, open } = navigate(tops);
  expect(step(direction)).toBe(true);
  expect(open.mock.calls.map(([{ entryId }]) => entryId)).toEqual([id]);
});

it('explains a selected name without the blanks that were selected with it', () => {
  const { explainAtSelection, open } = navigate({ 'Alipay pays': 0 });
  const node = document.body.firstChild?.firstChild;
  if (node) getSelection()?.setBaseAndExtent(node, 0, node, 7);
  expect(explainAtSelection('alipay')).toBe(true);
  // By this form the reader may say that it is none.
  expect(open.mock.calls.map(([{ form }]) => form)).toEqual(['Alipay']);
});
