import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isElement, isText } from '../../../components/highlighter/node-kinds.ts';
import { isInline, isPassed } from '../../../components/highlighter/page-tags.ts';
import {
  LARGE_TEXT_LENGTH,
  piecesOf,
  rangesOf,
  segmentAround,
} from '../../../components/highlighter/text-segments.ts';
import { namesOf } from '../../../data/matching/glossary-names.ts';
import { createMatcher } from '../../../data/matching/matcher.ts';
import { createNameIndex } from '../../../data/matching/name-index.ts';
import { entryWith } from '../../data/entry-fixture.ts';

/** happy-dom has no `StaticRange`; this one only keeps what it is given. */
function FakeStaticRange(this: object, init: StaticRangeInit): void {
  Object.assign(this, init);
}
beforeAll(() => {
  vi.stubGlobal('StaticRange', FakeStaticRange);
});

/** A random tree: texts, inline tags, tags that are passed over, block edges. */
type Tree = string | { tag: string; children: Tree[] };

/** Letters of few names, so that they meet often; hidden characters; no vowels, which may be endings. */
const words = fc.string({
  unit: fc.constantFrom('b', 'c', 'd', 'B', '宝', '支', ' ', '\u00ad', '\u200b', 'é'),
  maxLength: 8,
});
const { tree } = fc.letrec<{ tree: Tree; node: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom('b', 'span', 'a', 'rt', 'wbr', 'p', 'div', 'br', 'code', 'textarea', 'td'),
    children: fc.array(tie('node'), { maxLength: 4 }),
  }),
  node: fc.oneof({ maxDepth: 4 }, { weight: 3, arbitrary: words }, { weight: 2, arbitrary: tie('tree') }),
}));
const page = fc.array(tree, { minLength: 1, maxLength: 4 });
const names = fc.array(
  fc.string({ unit: fc.constantFrom('b', 'c', 'd', '宝', '支'), minLength: 2, maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 5,
  },
);

function build(part: Tree): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const element = document.createElement(part.tag);
  if (part.tag !== 'wbr' && part.tag !== 'br') element.append(...part.children.map(build));
  return element;
}

function rootOf(parts: readonly Tree[]): Element {
  const root = document.createElement('div');
  root.append(...parts.map(build));
  return root;
}

/** The plain way: down the tree once; every tag that is neither inline nor passed over parts the texts around it. */
function lines(root: Element): Text[][] {
  const all: Text[][] = [[]];
  const visit = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (isText(child) && child.length > 0) all.at(-1)?.push(child);
      if (!isElement(child) || isPassed(child)) continue;
      const parts = !isInline(child);
      if (parts) all.push([]);
      visit(child);
      if (parts) all.push([]);
    }
  };
  visit(root);
  return all.filter((line) => line.length > 0);
}

const inline = (): boolean => false;

describe('segments, on any tree', () => {
  it('join the texts between two block edges, from whichever of them reading begins', () => {
    fc.assert(
      fc.property(page, (parts) => {
        for (const line of lines(rootOf(parts)))
          for (const text of line) {
            const { runs, text: joined } = segmentAround(text, () => false, inline);
            expect(runs.map(({ node }) => node)).toEqual(line);
            expect(joined).toBe(line.map(({ data }) => data).join(''));
          }
      }),
      { numRuns: 300 },
    );
  });

  it('lead every match back to the very text in the document, in order and never twice', () => {
    fc.assert(
      fc.property(page, names, (parts, list) => {
        const matcher = createMatcher(
          createNameIndex([namesOf(entryWith({ id: 'sample', names: list.map((text) => ({ text })) }))]),
        );
        for (const line of lines(rootOf(parts))) {
          const [first] = line;
          if (!first) continue;
          const segment = segmentAround(first, () => false, inline);
          const taken = new Map<Node, number>();
          for (const { start, end, form } of matcher.find(segment.text)) {
            const ranges = rangesOf(segment, start, end);
            expect(
              ranges
                .map(({ startContainer, startOffset, endOffset }) =>
                  startContainer.textContent?.slice(startOffset, endOffset),
                )
                .join(''),
            ).toBe(form);
            for (const { startContainer, endContainer, startOffset, endOffset } of ranges) {
              expect(endContainer).toBe(startContainer);
              expect(startOffset).toBeGreaterThanOrEqual(taken.get(startContainer) ?? 0);
              expect(endOffset).toBeGreaterThan(startOffset);
              taken.set(startContainer, endOffset);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('lead back from every piece of a large text, which together are the text', () => {
    fc.assert(
      fc.property(words, fc.nat(LARGE_TEXT_LENGTH), (word, more) => {
        const text = document.createTextNode(`${word}bc `.repeat(Math.ceil((LARGE_TEXT_LENGTH + more) / 4)));
        let joined = '';
        for (const piece of piecesOf(text)) {
          const [range] = rangesOf(piece, 0, piece.text.length);
          expect(text.data.slice(range?.startOffset, range?.endOffset)).toBe(piece.text);
          joined += piece.text;
        }
        expect(joined).toBe(text.data);
      }),
      { numRuns: 20 },
    );
  });
});
