import { describe, expect, it } from 'vitest';
import type { Box } from '../../../components/popover/corridor.ts';
import { anchorBox, fragmentsOf, joinLines, pickFragment } from '../../../components/popover/fragments.ts';
import { mentionOf } from './mention-fixture.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
/** "Ali<b>baba</b> Gro|up": the end of one line and the beginning of the next. */
const PIECES = [box(700, 100, 720, 120), box(720, 98, 780, 122), box(40, 130, 90, 150)];
const LINES = [box(700, 98, 780, 122), box(40, 130, 90, 150)];

describe('joinLines', () => {
  it('joins the pieces of one line and keeps lines apart', () => {
    expect(joinLines(PIECES, false)).toEqual(LINES);
  });

  it('joins along columns in vertical text', () => {
    expect(joinLines([box(100, 10, 120, 60), box(101, 60, 119, 90), box(70, 10, 90, 40)], true)).toEqual([
      box(100, 10, 120, 90),
      box(70, 10, 90, 40),
    ]);
  });
});

describe('pickFragment', () => {
  it('takes the fragment under the pointer, the nearest near it, the first without one', () => {
    expect(pickFragment(LINES, { x: 60, y: 140 })).toBe(1);
    expect(pickFragment(LINES, { x: 690, y: 110 })).toBe(0);
    expect(pickFragment(LINES, undefined)).toBe(0);
  });
});

describe('anchorBox', () => {
  it('stands at the fragment along the line and spares all lines of the name', () => {
    expect(anchorBox(LINES, 0, false)).toEqual(box(700, 98, 780, 150));
    expect(anchorBox(LINES, 1, false)).toEqual(box(40, 98, 90, 150));
  });

  it('leaves out a fragment in another column', () => {
    const columns = [box(40, 700, 90, 720), box(400, 20, 450, 40)];
    expect(anchorBox(columns, 0, false)).toEqual(columns[0]);
  });

  it('has no place for a mention that is not laid out', () => {
    expect(anchorBox([], 0, false)).toBeUndefined();
  });
});

describe('fragmentsOf', () => {
  it('is empty once the text left the document', () => {
    const text = document.body.appendChild(new Text('Alipay'));
    const mention = mentionOf('alipay', text);
    text.remove();
    expect(fragmentsOf(mention, false)).toEqual([]);
  });

  it('is empty where the text grew shorter than the mention', () => {
    const text = document.body.appendChild(new Text('Alipay'));
    const mention = mentionOf('alipay', text);
    text.data = 'A';
    expect(fragmentsOf(mention, false)).toEqual([]);
  });
});
