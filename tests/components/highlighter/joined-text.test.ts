import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlaces, joinedTextOf } from '../../../components/highlighter/joined-text.ts';

/** Longer than what is read of scripts. */
const LONG_SCRIPT = 'var alipay;'.repeat(400);

const textOf = (root: Node): string => {
  const pieces = joinedTextOf(root);
  let text = '';
  for (let piece = pieces.next(); !piece.done; piece = pieces.next()) text += piece.value.text;
  return text;
};

const show = (parts: readonly (readonly [tag: string, text: string])[]): void => {
  document.body.replaceChildren(
    ...parts.map(([tag, text]) => {
      const element = document.createElement(tag);
      element.append(text);
      return element;
    }),
  );
};

const part = fc.tuple(
  fc.constantFrom('p', 'b', 'style', 'textarea'),
  fc.string({ minLength: 1, maxLength: 5 }),
);
const place = fc.record({
  start: fc.nat(40),
  length: fc.integer({ min: 1, max: 8 }),
  touchesBefore: fc.boolean(),
  touchesAfter: fc.boolean(),
});

describe('places in the joined text', () => {
  beforeEach(() => document.body.replaceChildren());

  it('are of the page where they begin in its text, and touch letters only across tags, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), fc.array(place), (parts, places) => {
        show(parts);
        const text = textOf(document.body);
        const edges = [0];
        for (const [, { length }] of parts) edges.push((edges.at(-1) ?? 0) + length);
        const isPlace = createPlaces(document.body, false);
        for (const { start, length, touchesBefore, touchesAfter } of places) {
          const end = start + length;
          if (end > text.length) continue;
          const [tag = ''] = parts[edges.findLastIndex((edge) => edge <= start)] ?? [];
          expect(isPlace({ start, end, touchesBefore, touchesAfter })).toBe(
            (tag === 'p' || tag === 'b') &&
              (!touchesBefore || edges.includes(start)) &&
              (!touchesAfter || edges.includes(end)),
          );
        }
      }),
    );
  });

  it('are found behind a long script, which the text leaves out', () => {
    show([
      ['p', 'before '],
      ['script', LONG_SCRIPT],
      ['p', 'Alipay'],
    ]);
    expect(textOf(document.body)).toBe('before Alipay');
    const sides = { touchesBefore: false, touchesAfter: false };
    expect(createPlaces(document.body, false)({ start: 7, end: 13, ...sides })).toBe(true);
  });

  it('walk through the tree once, however many are in vain', () => {
    show(Array.from({ length: 200 }, () => ['style', 'alipay '] as const));
    const walks = vi.spyOn(document, 'createTreeWalker');
    const isPlace = createPlaces(document.body, false);
    for (let start = 0; start < 1_400; start += 7)
      expect(isPlace({ start, end: start + 6, touchesBefore: false, touchesAfter: false })).toBe(false);
    expect(walks.mock.calls.length).toBeLessThanOrEqual(2);
    walks.mockRestore();
  });
});
