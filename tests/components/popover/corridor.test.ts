import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInCorridor, type Box } from '../../../components/popover/corridor.ts';
import { union } from '../../../components/popover/fragments.ts';
import type { Point } from '../../../components/platform/page-bridge.ts';

const FROM: Box = { left: 92, top: 92, right: 108, bottom: 108 };
const BELOW: Box = { left: 80, top: 140, right: 440, bottom: 540 };
const NARROW: Box = { left: 80, top: 140, right: 108, bottom: 540 };
const ABOVE: Box = { left: -200, top: -400, right: 160, bottom: 60 };

/** A point of a box by its ratios of width and height. */
const place = ({ left, top, right, bottom }: Box, [u, v]: readonly [number, number]): Point => ({
  x: left + (right - left) * u,
  y: top + (bottom - top) * v,
});

describe('the corridor', () => {
  it.each([
    ['straight down', { x: 100, y: 120 }, BELOW, true],
    ['towards the far corner', { x: 250, y: 132 }, BELOW, true],
    ['along the edge of both, but for rounding', { x: 108 + 1e-9, y: 120 }, NARROW, true],
    ['off the edge of both', { x: 109, y: 120 }, NARROW, false],
    ['back up', { x: 100, y: 80 }, BELOW, false],
    ['along the line, off the way', { x: 300, y: 102 }, BELOW, false],
    ['to the left, off the way', { x: 60, y: 120 }, BELOW, false],
    ['straight up to a card above', { x: 100, y: 80 }, ABOVE, true],
    ['down from a card above', { x: 100, y: 130 }, ABOVE, false],
  ])('%s: %o', (_, point, card, expected) => {
    expect(isInCorridor(point, FROM, card)).toBe(expected);
  });

  const coordinate = fc.integer({ min: -2000, max: 2000 });
  const box = fc
    .tuple(coordinate, coordinate, fc.integer({ min: 20, max: 600 }), fc.integer({ min: 20, max: 600 }))
    .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));

  it('holds every straight way from any part of the mention to any part of the card', () => {
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    const ratios = fc.tuple(ratio, ratio);
    fc.assert(
      fc.property(box, box, ratios, ratios, ratio, (mention, card, start, goal, along) => {
        const [a, b] = [place(mention, start), place(card, goal)];
        const point = { x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along };
        expect(isInCorridor(point, mention, card)).toBe(true);
      }),
    );
  });

  it('is no wider than mention and card together', () => {
    fc.assert(
      fc.property(box, box, coordinate, coordinate, (mention, card, x, y) => {
        const { left, top, right, bottom } = union(mention, card);
        const isWithin = x >= left && x <= right && y >= top && y <= bottom;
        expect(isInCorridor({ x, y }, mention, card) && !isWithin).toBe(false);
      }),
    );
  });
});
