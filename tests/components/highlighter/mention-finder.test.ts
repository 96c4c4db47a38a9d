import { beforeEach, expect, it, vi } from 'vitest';
import { createMentionBook } from '../../../components/highlighter/mention-book.ts';
import { createMentionFinder } from '../../../components/highlighter/mention-finder.ts';
import { names } from '../../../data/compiled/names.js';
import { createMatcher } from '../../../data/matching/matcher.ts';
import { createNameIndex } from '../../../data/matching/name-index.ts';

beforeEach(() => {
  // happy-dom has none.
  vi.stubGlobal('StaticRange', function FakeStaticRange(this: object, init: StaticRangeInit): void {
    Object.assign(this, init);
  });
});

/** A paragraph of one text, read by a finder that tells what is struck. */
function readText(data: string) {
  const text = document.createTextNode(data);
  document.body.replaceChildren(text);
  const book = createMentionBook();
  const onStruck = vi.fn<() => void>();
  const finder = createMentionFinder({
    matcher: createMatcher(createNameIndex(names)),
    own: undefined,
    page: { host: '', lang: 'en', title: '' },
    book,
    isWanted: () => true,
    onFound: () => undefined,
    onStruck,
    onMoved: () => undefined,
    onRewritten: () => undefined,
  });
  const read = (): Generator<void, void> => finder.find([text], []);
  const change = (to: string): void => {
    text.data = to;
    book.segmentsAt(text).forEach((segment) => finder.outdate(segment));
  };
  Array.from(read());
  return { book, change, read, onStruck };
}

it('goes on with a mention whose text changes once more while it is read', () => {
  const { book, change, read, onStruck } = readText('Taobao is at 1.');
  const [mention] = book.inOrder();
  change('Taobao is at 2.');
  const job = read();
  job.next();
  change('Taobao is at 3.');
  Array.from(job);
  Array.from(read());
  expect(onStruck).not.toHaveBeenCalled();
  expect(book.inOrder()).toEqual([mention]);
  expect(book.inOrder()[0]).toBe(mention);
});

it('strikes what a changed text does not name any more', () => {
  const { book, change, read, onStruck } = readText('Taobao is at 1.');
  change('It is at 2.');
  Array.from(read());
  expect(onStruck).toHaveBeenCalledOnce();
  expect(book.inOrder()).toEqual([]);
});
