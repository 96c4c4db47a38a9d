import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Shown } from '../../../components/popover/popover-state.ts';
import { viewTerm } from '../../../components/popover/term-view.ts';
import { layOutAt, mentionOf } from './mention-fixture.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** How a card stands to a term of 60 × 20 px at this place of a viewport. */
function flowAt(left: number, top: number, [width, height]: readonly [number, number], style = ''): string {
  layOutAt(new DOMRect(left, top, 60, 20));
  Object.assign(window, { innerWidth: width, innerHeight: height });
  const paragraph = document.createElement('p');
  paragraph.style.cssText = style;
  const text = new Text('Alipay');
  paragraph.append(text);
  document.body.append(paragraph);
  const shown: Shown = {
    id: 1,
    mention: mentionOf('alipay', text),
    point: undefined,
    by: 'hover',
    isHeld: false,
  };
  return viewTerm(shown, { window, toStage: (box) => box }).flow;
}

describe('a card stands', () => {
  it.each([
    [100, 100, [1000, 800], '', 'ltr', 'below the term, where the most room is'],
    [100, 390, [1000, 800], '', 'ltr', 'below it, where above is as much'],
    [
      100,
      400,
      [1000, 800],
      '',
      'ltr-either',
      'where the browser finds its height, if there is more room above',
    ],
    [900, 100, [1000, 800], '', 'rtl', 'the other way along the line where only that has room'],
    [900, 700, [1000, 800], '', 'rtl-either', 'the other way, on either side'],
    [900, 100, [1000, 800], 'direction: rtl', 'rtl', 'in the direction of the text'],
    [100, 100, [1000, 800], 'direction: rtl', 'ltr', 'the other way than the text where only that has room'],
    [100, 100, [1000, 800], 'writing-mode: vertical-rl', 'vertical', 'along a vertical line'],
    [500, 100, [1000, 250], '', 'beside', 'beside the term in a low view'],
    [100, 100, [300, 250], '', 'below', 'below it in a low and narrow view'],
    [100, 140, [300, 250], '', 'above', 'above it where a low and narrow view has more room'],
  ] as const)('at %i, %i of %j %s: %s, %s', (left, top, view, style, flow, _why) => {
    expect(flowAt(left, top, view, style)).toBe(flow);
  });
});
