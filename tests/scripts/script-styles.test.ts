import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lengthTokens, shortened } from '../../scripts/script-styles.ts';

const lengths = lengthTokens(
  ':root{--space-1: 4px;--text: 14px/21px var(--font);--ink: light-dark(#000, #fff);}',
);

it('takes as lengths only the tokens that are one length', () => {
  expect([...lengths]).toEqual([['--space-1', '4px']]);
});

it('knows the distances of our theme', () => {
  expect(lengthTokens(readFileSync('components/theme.css', 'utf8')).get('--space-2')).toBe('8px');
});

it.each([
  ['.card{& .a,& h3{margin:0}& :is(b){color:red}}', '.card{.a,h3{margin:0}:is(b){color:red}}', 'descendants'],
  ['.card{&[data-own]{margin:0}}', '.card{&[data-own]{margin:0}}', 'the parent itself'],
  ['.card{.a & .b{margin:0}}', '.card{.a & .b{margin:0}}', 'the parent between two parts'],
  ['.a{margin:var(--space-1) var(--pad)}', '.a{margin:4px var(--pad)}', 'a fixed length'],
  ['.a{--space-1:4px;--pad:2px}.b{--space-1:4px}', '.a{--pad:2px}.b{}', 'the length itself'],
  ['.a{margin:var(--space-1, 2px)}', '.a{margin:var(--space-1, 2px)}', 'one with a fallback'],
])('%s becomes %s: %s', (css, short) => {
  expect(shortened(css, lengths)).toBe(short);
});
