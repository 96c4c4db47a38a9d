import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMentionBook } from '../../../components/highlighter/mention-book.ts';
import type { Segment } from '../../../components/highlighter/text-segments.ts';

const TEXT = 'Alipay or Taobao';
const ALIPAY = { entryId: 'alipay', form: 'Alipay', start: 0, end: 6 };
const TAOBAO = { entryId: 'taobao', form: 'Taobao', start: 10, end: 16 };

function segmentOf(text: string): Segment {
  const node = document.createTextNode(text);
  const paragraph = document.createElement('p');
  paragraph.append(node);
  return { text, runs: [{ node, from: 0, to: text.length, at: 0 }] };
}

/** happy-dom has none. */
function FakeStaticRange(this: object, init: StaticRangeInit): void {
  Object.assign(this, init);
}

beforeEach(() => {
  vi.stubGlobal('StaticRange', FakeStaticRange);
});

describe('a segment that is judged anew', () => {
  it('keeps the mentions that still stand as they are, and them alone', () => {
    const book = createMentionBook();
    const segment = segmentOf(TEXT);
    const [alipay, taobao] = book.write(segment, [ALIPAY, TAOBAO]);
    expect(book.write(segment, [TAOBAO])[0]).toBe(taobao);
    expect(book.write(segment, [ALIPAY, TAOBAO])[1]).toBe(taobao);
    const longer = { ...ALIPAY, form: 'Alipay or', end: 9 };
    const [named] = book.write(segment, [longer, TAOBAO]);
    expect([named === alipay, named?.form]).toEqual([false, 'Alipay or']);
    expect(book.inOrder()).toHaveLength(2);
  });
});

describe('a segment that is read again', () => {
  it('keeps what stands where it stood, though the line begins elsewhere now', () => {
    const book = createMentionBook();
    const segment = segmentOf(TEXT);
    const [first] = segment.runs;
    if (!first) throw new Error('No run');
    const [, taobao] = book.write(segment, [ALIPAY, TAOBAO]);
    first.node.data = 'AliPay or Taobao';
    document.body.append(first.node);
    expect(book.keepStill(segment)).toEqual([taobao]);

    const before = { node: document.createTextNode('Or '), from: 0, to: 3, at: 0 };
    const text = `Or ${first.node.data}`;
    book.reread(segment, { text, runs: [before, { ...first, at: 3 }] });
    expect(book.segmentsAt(before.node)).toEqual(new Set([segment]));
    const again = book.write(segment, [{ ...TAOBAO, start: 13, end: 19 }]);
    expect(again).toEqual([taobao]);
    expect(again[0]).toBe(taobao);
  });
});
