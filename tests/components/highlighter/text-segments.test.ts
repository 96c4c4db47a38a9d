import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isText } from '../../../components/highlighter/node-kinds.ts';
import { batchesOf } from '../../../components/highlighter/text-batches.ts';
import { piecesOf, rangesOf, segmentAround } from '../../../components/highlighter/text-segments.ts';

/** happy-dom has no `StaticRange`; this one only keeps what it is given. */
function FakeStaticRange(this: object, init: StaticRangeInit): void {
  Object.assign(this, init);
}
beforeAll(() => {
  vi.stubGlobal('StaticRange', FakeStaticRange);
});

type Tree = string | [tag: string, attributes: Record<string, string>, ...children: Tree[]];

function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(build));
  return element;
}

const inline = (): boolean => false;
const isSpan = (element: Element): boolean => element.localName === 'span';

const joined = (tree: Tree): string => [...batchesOf(build(tree))].map((batch) => batch.joined).join('');

/** The segment around the first text that is `at`. */
function around(tree: Tree, at: string, isApart: (element: Element) => boolean = inline): string {
  const walker = document.createTreeWalker(build(tree), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isText(node) && node.data === at) return segmentAround(node, () => false, isApart).text;
  throw new Error(`No text ${at}`);
}

const none = {};

describe('segmentAround', () => {
  it.each<[why: string, tree: Tree, at: string, text: string]>([
    [
      'inline tags',
      ['p', none, 'Ali', ['b', none, 'ba'], ['i', none, ['u', none, 'ba']], '.'],
      'ba',
      'Alibaba.',
    ],
    ['a line break chance', ['p', none, 'Tao', ['wbr', none], 'bao'], 'bao', 'Taobao'],
    ['a comment box inside', ['p', none, 'a', ['textarea', none, 'x'], 'b'], 'b', 'b'],
    ['a line break', ['p', none, 'a', ['br', none], 'b'], 'a', 'a'],
    ['code inside', ['p', none, 'a ', ['code', none, 'x'], ' b'], 'a ', 'a '],
    ['a block inside', ['div', none, 'a', ['p', none, 'b'], 'c'], 'b', 'b'],
    [
      'readings above characters',
      ['p', none, ['ruby', none, '支', ['rt', none, 'zhī'], '付'], '宝'],
      '宝',
      '支付宝',
    ],
    ['an editor inside', ['p', none, 'a', ['span', { contenteditable: '' }, 'b'], 'c'], 'a', 'a'],
    ['a table cell', ['tr', none, ['td', none, 'a'], ['td', none, 'b']], 'a', 'a'],
  ])('joins or parts at %s', (_, tree, at, text) => {
    expect(around(tree, at)).toBe(text);
  });

  it('parts letters that a style keeps apart, and only those', () => {
    const tree: Tree = [
      'div',
      none,
      ['span', none, 'Alipay'],
      ['span', none, 'Taobao'],
      ['span', none, ' and more'],
    ];
    expect(around(tree, 'Alipay', isSpan)).toBe('Alipay');
    expect(around(tree, 'Taobao', isSpan)).toBe('Taobao and more');
  });
});

describe('rangesOf', () => {
  it('gives one range for each text node', () => {
    const first = build(['p', none, 'By Ali', ['b', none, 'pay'], ' paid']).firstChild;
    if (!first || !isText(first)) throw new Error('No text');
    const ranges = rangesOf(
      segmentAround(first, () => false, inline),
      3,
      9,
    );
    expect(
      ranges.map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      ),
    ).toEqual(['Ali', 'pay']);
  });
});

describe('piecesOf', () => {
  it('cuts a large text where no name is cut, losing nothing', () => {
    const text = document.createTextNode('They use Alipay and Taobao. '.repeat(3_000));
    const pieces = [...piecesOf(text)];
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text.data);
    expect(pieces.every((piece) => /\s$/.test(piece.text))).toBe(true);
    const last = pieces.at(-1);
    const [range] = last ? rangesOf(last, 0, 4) : [];
    expect(range && text.data.slice(range.startOffset, range.endOffset)).toBe(last?.text.slice(0, 4));
  });
});

describe('batchesOf', () => {
  it('holds every name, however tags part it', () => {
    const text = joined([
      'div',
      none,
      ['p', none, 'Tao', ['wbr', none], 'bao'],
      ['p', none, 'A', ['b', none, 'li'], 'pay'],
    ]);
    expect(text).toContain('Taobao');
    expect(text).toContain('Alipay');
  });

  it('holds words that only tags keep apart as words of their own, too', () => {
    const words = joined(['ul', none, ['li', none, 'Alipay'], ['li', none, 'Taobao']]).split('\n');
    expect(words).toEqual(expect.arrayContaining(['Alipay', 'Taobao']));
    expect(
      joined([
        'div',
        none,
        ['div', none, 'Tao'],
        ['div', none, 'bao'],
        ['p', none, 'Tao', ['b', none, 'bao']],
      ]).split('\n'),
    ).toContain('Taobao');
  });
});
