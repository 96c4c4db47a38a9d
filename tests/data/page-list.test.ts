import { describe, expect, it } from 'vitest';
import { pageListOf, locateMention, tabCost } from '../../data/page-list.ts';

const frame = (frameId: number, entries: [string, number][]) => ({
  frameId,
  report: {
    entries: entries.map(([entryId, count]) => ({ entryId, count })),
    cost: { ms: 1.5, nodes: 10, mentions: 2, marks: 1 },
    state: 'on' as const,
  },
});
const FRAMES = [
  frame(0, [
    ['taobao', 2],
    ['alipay', 1],
  ]),
  frame(4, [
    ['alipay', 3],
    ['tmall', 1],
  ]),
];

describe('page list', () => {
  it('adds up the frames in reading order', () => {
    expect(pageListOf(FRAMES).map(({ entryId, count }) => [entryId, count])).toEqual([
      ['taobao', 2],
      ['alipay', 4],
      ['tmall', 1],
    ]);
  });

  it('walks the mentions of an entry over its frames and around', () => {
    const alipay = pageListOf(FRAMES)[1];
    if (!alipay) throw new Error('Not listed');
    expect([0, 1, 3, 4, -1].map((index) => locateMention(alipay, index))).toEqual([
      { frameId: 0, index: 0 },
      { frameId: 4, index: 0 },
      { frameId: 4, index: 2 },
      { frameId: 0, index: 0 },
      { frameId: 4, index: 2 },
    ]);
  });

  it('adds up what the frames cost', () => {
    expect(tabCost(FRAMES)).toEqual({ ms: 3, nodes: 20, mentions: 4, marks: 2 });
  });
});
