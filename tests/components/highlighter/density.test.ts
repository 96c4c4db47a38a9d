import { beforeEach, describe, expect, it } from 'vitest';
import { createDensity, type Density } from '../../../components/highlighter/density.ts';
import type { PlacedMention } from '../../../components/highlighter/mention-book.ts';
import type { Segment } from '../../../components/highlighter/text-segments.ts';

/** The paragraphs that cannot be seen. */
const unseen = new Set<Node>();
beforeEach(() => unseen.clear());

/** A page of one section with three paragraphs, each of which names Alipay. */
function createPage(): { density: Density; chosen: () => string[]; paragraphs: readonly Text[] } {
  const { body } = document;
  body.replaceChildren();
  const paragraphs = ['first Alipay', 'second Alipay', 'third Alipay'].map((text) => {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    body.append(paragraph);
    const node = paragraph.firstChild;
    if (!(node instanceof Text)) throw new Error('No text');
    return node;
  });
  const chosen = new Set<PlacedMention>();
  const density = createDensity({
    density: 'section',
    sectionOf: () => body,
    isSeen: ({ ranges: [range] }) => !unseen.has(range?.startContainer.parentNode ?? document),
    onHidden: () => undefined,
    onChosen: (mention) => chosen.add(mention),
  });
  return {
    density,
    paragraphs,
    chosen: () =>
      [...chosen].filter((mention) => density.isChosen(mention)).map(({ segment }) => segment.text),
  };
}

const segmentOf = (node: Text): Segment => ({
  text: node.data,
  runs: [{ node, from: 0, to: node.length, at: 0 }],
});

function read(density: Density, segment: Segment): void {
  const node = segment.runs[0]?.node;
  if (!node) throw new Error('No text');
  const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 6, collapsed: false };
  density.add(segment, [{ segment, entryId: 'alipay', form: 'Alipay', ranges: [range] }]);
}

describe('once per section', () => {
  it('the first in the document is chosen, also after its paragraph was touched and read again', () => {
    const { density, paragraphs, chosen } = createPage();
    const segments = paragraphs.map(segmentOf);
    for (const segment of segments) read(density, segment);
    density.choose();
    expect(chosen()).toEqual(['first Alipay']);

    const [first] = segments;
    if (!first) throw new Error('No paragraph');
    density.remove(first);
    for (const node of paragraphs.slice(0, 1)) {
      node.data = 'first, touched: Alipay';
      read(density, segmentOf(node));
    }
    density.choose();
    expect(chosen()).toEqual(['first, touched: Alipay']);
  });

  it('the next in sight is chosen beside one that was hidden, which stays for when it is shown again', () => {
    const { density, paragraphs, chosen } = createPage();
    const hide = (...nth: number[]): void => {
      unseen.clear();
      paragraphs.forEach(({ parentElement }, at) => {
        if (parentElement && nth.includes(at)) unseen.add(parentElement);
      });
    };
    for (const node of paragraphs.slice(1)) read(density, segmentOf(node));
    // Before the page is read to its end nothing is chosen.
    density.retryHidden(true);
    expect(chosen()).toEqual([]);
    density.choose();
    read(density, segmentOf(paragraphs[0] ?? new Text()));
    density.choose();
    hide(1);
    density.retryHidden(false);
    expect(chosen()).toEqual(['second Alipay', 'first Alipay']);
    hide(0);
    density.retryHidden(false);
    hide(0, 1, 2);
    density.retryHidden(false);
    hide(0, 1);
    density.retryHidden(false);
    expect(chosen()).toEqual(['second Alipay', 'first Alipay']);
    density.retryHidden(true);
    expect(chosen()).toEqual(['second Alipay', 'first Alipay', 'third Alipay']);
  });

  it('one whose text was put elsewhere keeps its turn until the page is read again', () => {
    const { density, paragraphs, chosen } = createPage();
    const segments = paragraphs.map(segmentOf);
    for (const segment of segments) read(density, segment);
    density.choose();
    const [[first], [node]] = [segments, paragraphs];
    const paragraph = node?.parentElement;
    if (!first || !node || !paragraph) throw new Error('No paragraph');
    const again = document.createTextNode(node.data);
    node.replaceWith(again);
    unseen.add(document);
    density.retryHidden(false);
    density.remove(first);
    density.retryHidden(false);
    read(density, segmentOf(again));
    density.choose();
    expect(chosen()).toEqual(['first Alipay']);
  });

  it('one that is chosen stays, whatever comes before it', () => {
    const { density, paragraphs, chosen } = createPage();
    const [first, second, third] = paragraphs.map(segmentOf);
    if (!first || !second || !third) throw new Error('No paragraph');
    read(density, third);
    density.choose();
    read(density, first);
    density.choose();
    expect(chosen()).toEqual(['third Alipay']);
    density.remove(third);
    read(density, second);
    density.choose();
    expect(chosen()).toEqual(['first Alipay']);
  });
});

describe('a segment that is judged anew', () => {
  it('keeps the mention that is chosen where it still stands, and gives its turn to the next where not', () => {
    const { density, paragraphs, chosen } = createPage();
    const [first, second] = paragraphs.map(segmentOf);
    if (!first || !second) throw new Error('No paragraph');
    read(density, second);
    density.choose();
    read(density, first);
    density.choose();
    const node = second.runs[0]?.node;
    if (!node) throw new Error('No text');
    const range = {
      startContainer: node,
      startOffset: 7,
      endContainer: node,
      endOffset: 13,
      collapsed: false,
    };
    const stays = { segment: second, entryId: 'alipay', form: 'Alipay', ranges: [range] };
    density.add(second, [stays]);
    density.choose();
    expect(chosen()).toEqual(['first Alipay']);
    density.remove(first);
    density.choose();
    density.add(first, [{ ...stays, segment: first }]);
    density.add(second, [stays]);
    density.choose();
    expect([chosen(), density.isChosen(stays)]).toEqual([['second Alipay'], true]);
  });
});

/** One section that paragraphs are added to, all naming the same thing; counts how often a mention is looked at. */
function createFeed() {
  const { paragraphs } = createPage();
  const [node] = paragraphs;
  if (!node) throw new Error('No paragraph');
  const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 6, collapsed: false };
  let looks = 0;
  const density = createDensity({
    density: 'section',
    sectionOf: () => document.body,
    isSeen: () => true,
    onHidden: () => undefined,
    onChosen: () => undefined,
  });
  return {
    density,
    looks: (): number => looks,
    add: (): Segment => {
      const segment = segmentOf(node);
      const mention = {
        segment,
        form: 'Alipay',
        ranges: [range],
        get entryId(): string {
          looks += 1;
          return 'alipay';
        },
      };
      density.add(segment, [mention]);
      return segment;
    },
  };
}

describe('a section that names one thing twenty thousand times', () => {
  const MENTIONS = 20_000;
  const MORE = 100;

  it('is not gone through again for each paragraph that comes, nor for each that goes', () => {
    const feed = createFeed();
    const segments = Array.from({ length: MENTIONS }, () => feed.add());
    feed.density.choose();
    const atFirst = feed.looks();
    for (let more = 0; more < MORE; more += 1) {
      feed.add();
      feed.density.choose();
    }
    for (const segment of segments.slice(0, MORE)) {
      feed.density.remove(segment);
      feed.density.choose();
    }
    expect([atFirst < 5 * MENTIONS, feed.looks() - atFirst < 20 * MORE]).toEqual([true, true]);
  });
});
