import { describe, expect, it } from 'vitest';
import { names } from '../../../data/compiled/names.js';
import { createMatcher } from '../../../data/matching/matcher.ts';
import { createNameIndex } from '../../../data/matching/name-index.ts';
import { createNameHint } from '../../../data/matching/name-hint.ts';
import { nameHint } from '../../../data/compiled/nameHint.js';

const findPossible = createNameHint(nameHint);
const mayMention = (text: string): boolean =>
  findPossible(text, ({ touchesBefore, touchesAfter }) => !touchesBefore && !touchesAfter);
const matcher = createMatcher(createNameIndex(names));

const fullWidth = (text: string): string =>
  Array.from(text)
    .map((char) => (char > ' ' && char < '\x7f' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char))
    .join('');

/** How a name may be written in a page. */
const WRITTEN: Record<string, (name: string) => string> = {
  alone: (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'in a sentence': (name) => `They use ${name}, it is said.`,
  'in Chinese text': (name) => `我用${name}付款`,
  'with its genitive': (name) => `${name}'s`,
  'over two lines': (name) => name.replaceAll(' ', '\n   '),
  'with soft hyphens': (name) => Array.from(name).join('\u00ad'),
  'with zero-width spaces': (name) => `見${Array.from(name).join('\u200b')}`,
  'in full-width letters': fullWidth,
};

describe('name hint', () => {
  const always = names.filter(({ show }) => show === 'always');

  it.each(Object.entries(WRITTEN))('says yes wherever the matcher finds a name %s', (_, write) => {
    const texts = always.flatMap((entry) => entry.names.map(({ text }) => write(text)));
    const found = texts.filter((text) => matcher.find(text).some(({ entry }) => entry.show === 'always'));
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter((text) => !mayMention(text))).toEqual([]);
  });

  it('looks for names that begin with a digit apart: with a digit among the letters the whole takes twice the time', () => {
    const [, firstChars = ''] = /\(\?=\[([^\]]*)\]/.exec(nameHint.latin) ?? [];
    expect(firstChars).toMatch(/^[a-zA-Z]{20,}$/);
    expect(mayMention('1688')).toBe(true);
    expect(createNameHint({ ...nameHint, digits: '(?!)' })('1688', () => true)).toBe(false);
  });

  it.each([
    'The original community wants an identity of its own.',
    'A cup of coffee, an antenna, red books and a little dragon.',
    'Elements of selected movies: a view on 11. May, 11.5 and 11.30.',
    'Mathematics is a theme of schematic drawings.',
    'A single user on page 123, bread with 16.8 grams of salt, sections 1.1 and 1/1.',
    'In jedem Haus wohnt ein Kind, das lernt.',
    '我们今天去北京看朋友。',
    '',
  ])('says no to ordinary text: %s', (text) => {
    expect(mayMention(text)).toBe(false);
  });
});
