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

/** A finder that tells what is struck and which lines it asks the matcher about. */
function openFinder() {
  const book = createMentionBook();
  const onStruck = vi.fn<() => void>();
  const onMoved = vi.fn<() => void>();
  const matcher = createMatcher(createNameIndex(names));
  const find = vi.fn<typeof matcher.find>((text) => matcher.find(text));
  const finder = createMentionFinder({
    matcher: { ...matcher, find },
    own: undefined,
    page: { host: '', lang: 'en', title: '' },
    book,
    isWanted: () => true,
    onFound: () => undefined,
    onStruck,
    onMoved,
    onRewritten: () => undefined,
  });
  return { book, finder, find, onStruck, onMoved };
}

/** A paragraph of one text that is read. */
function readText(data: string) {
  const text = document.createTextNode(data);
  document.body.replaceChildren(text);
  const { book, finder, onStruck } = openFinder();
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

it.each([
  ['names nobody', 'ant, '],
  ['names somebody', 'Alipay, '],
])('looks at a line that %s once, in however many texts it stands', (_, word) => {
  const { finder, find, onMoved } = openFinder();
  const texts = Array.from({ length: 100 }, () => document.createTextNode(word));
  document.body.replaceChildren(...texts);
  Array.from(finder.find([], [document.body]));
  expect(find.mock.calls.filter(([line]) => line.length > 100)).toHaveLength(1);
  expect(onMoved).not.toHaveBeenCalled();
});

it('finds all names of a large text that grows while it is read', () => {
  const line = 'A line of a long report that names nobody in particular.\n';
  const data = `Paid with Alipay.\n${line.repeat(1_500)}Taobao.`;
  const text = document.createTextNode(data);
  document.body.replaceChildren(text);
  const { book, finder } = openFinder();
  const job = finder.find([], [document.body]);
  while (book.inOrder().length === 0) job.next();
  text.data = `${data}\nTmall.`;
  finder.stopReading(text);
  book.segmentsAt(text).forEach((segment) => finder.outdate(segment));
  Array.from(job);
  Array.from(finder.find([text], []));
  expect(book.inOrder().map(({ entryId }) => entryId)).toEqual(['alipay', 'taobao', 'tmall']);
});
