import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsPoint, isInCorridor, type Box } from '../../../components/popover/corridor.ts';

const FROM = { x: 100, y: 100 };
const BELOW: Box = { left: 80, top: 140, right: 440, bottom: 540 };
const ABOVE: Box = { left: -200, top: -400, right: 160, bottom: 60 };

describe('the corridor', () => {
  it.each([
    ['straight down', { x: 100, y: 120 }, BELOW, true],
    ['towards the far corner', { x: 250, y: 132 }, BELOW, true],
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

  it('holds every straight way from the mention to any part of the card', () => {
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, box, ratio, ratio, ratio, (x, y, card, u, v, along) => {
        const goal = {
          x: card.left + (card.right - card.left) * u,
          y: card.top + (card.bottom - card.top) * v,
        };
        const point = { x: x + (goal.x - x) * along, y: y + (goal.y - y) * along };
        expect(isInCorridor(point, { x, y }, card)).toBe(true);
      }),
    );
  });

  it('is no wider than mention and card together', () => {
    fc.assert(
      fc.property(coordinate, coordinate, box, coordinate, coordinate, (x, y, card, px, py) => {
        const bounds: Box = {
          left: Math.min(x - 8, card.left),
          top: Math.min(y - 8, card.top),
          right: Math.max(x + 8, card.right),
          bottom: Math.max(y + 8, card.bottom),
        };
        const point = { x: px, y: py };
        expect(isInCorridor(point, { x, y }, card) && !containsPoint(bounds, point)).toBe(false);
      }),
    );
  });
});
