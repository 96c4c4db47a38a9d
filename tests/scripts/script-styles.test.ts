import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lengthTokens, shortened, tokenLetters } from '../../scripts/script-styles.ts';

const THEME =
  ':root{--space-1: 4px;--font: serif;--text: 14px/21px var(--font);--ink: light-dark(#000, #fff);}.a{--ink:red}';

it('takes as lengths only the tokens that are one length', () => {
  expect([...lengthTokens(THEME)]).toEqual([['--space-1', '4px']]);
});

it('knows the distances of our theme', () => {
  expect(lengthTokens(readFileSync('components/theme.css', 'utf8')).get('--space-2')).toBe('8px');
});

it('knows a letter for each token of our theme', () => {
  const letters = tokenLetters(readFileSync('components/theme.css', 'utf8'));
  expect(new Set(letters.values()).size).toBe(letters.size);
  expect([...letters.values()].every((letter) => letter.length === '--a'.length)).toBe(true);
});

it.each([
  ['.card{& .a,& h3{margin:0}& :is(b){color:red}}', '.card{.a,h3{margin:0}:is(b){color:red}}', 'descendants'],
  ['.card{&[data-own]{margin:0}}', '.card{&[data-own]{margin:0}}', 'the parent itself'],
  ['.card{.a & .b{margin:0}}', '.card{.a & .b{margin:0}}', 'the parent between two parts'],
  ['.a{margin:var(--space-1) var(--pad)}', '.a{margin:4px var(--pad)}', 'a fixed length'],
  ['.a{--space-1:4px;--pad:2px}.b{--space-1:4px}', '.a{--pad:2px}.b{}', 'the length itself'],
  ['.a{margin:var(--space-1,2px)}', '.a{margin:var(--space-1,2px)}', 'one with a fallback'],
  ['.a{--text:0;color:var(--ink)}', '.a{--a:0;color:var(--b)}', 'tokens'],
  [
    '.a{font:var(--font);x:var(--ink-2)}',
    '.a{font:var(--font);x:var(--ink-2)}',
    'names that are none of these',
  ],
  ['.a{transition:top 1s, left 1s}', '.a{transition:top 1s,left 1s}', 'lists'],
])('%s becomes %s: %s', (css, short) => {
  expect(shortened(css, THEME)).toBe(short);
});
