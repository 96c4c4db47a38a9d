import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createFaces, FACES } from '../../../components/popover/faces.ts';

const theme = readFileSync('components/theme.css', 'utf8');

it('brings in one face at a call, each by the family of its token, and says when all are there', () => {
  const loaded: string[] = [];
  const load = createFaces(theme.replaceAll(/\s+/g, ' '), () => {
    let font = '';
    return {
      get font() {
        return font;
      },
      set font(value) {
        font = value;
      },
      measureText: (text) => loaded.push(`${font} | ${text}`),
    };
  });
  const answers = FACES.map(() => load());
  expect(answers).toEqual(FACES.map((_, index) => index < FACES.length - 1));
  expect(loaded).toHaveLength(FACES.length);
  expect(loaded[0]).toMatch(/^14px system-ui, .+ \| /);
  expect(loaded.find((face) => face.endsWith('| 寶'))).toMatch(/^15px 'PingFang TC'/);
  expect(load()).toBe(false);
  expect(loaded).toHaveLength(FACES.length);
  const written = new Set(loaded.find((face) => face.startsWith('14px')));
  const sentence = 'Alipay’s owner, Ant Group (“Ant”), held about 33% in 2024–25; años después: 支';
  expect(Array.from(sentence).filter((letter) => letter.trim() && !written.has(letter))).toEqual(['支']);
});

it('does without where a window gives no canvas', () => {
  const load = createFaces(theme, () => null);
  expect(FACES.map(() => load()).at(-1)).toBe(false);
});

const styles = ['theme.css', 'glossary/card-name.css', 'glossary/compare.css', 'glossary/more-facts.css']
  .map((file) => readFileSync(`components/${file}`, 'utf8'))
  .join('\n');

it.each([
  ['14px', /--text: 14px/],
  ['600 20px', /--text-title: 600 20px/],
  ['500 17px', /font: 500 17px\/26px var\(--font-hans\)/],
  ['15px', /font: 400 15px\/26px var\(--font-hant\)/],
  ['600 13px', /\.not-same \.entry-link \{\s+font-weight: 600/],
  ['italic 13px', /font: var\(--text-quiet\);\s+font-style: italic/],
  ['12px', /--text-small: 12px/],
  ['500 12px', /\.chip \{[^}]+font: var\(--text-small\);\s+font-weight: 500/],
  ['600 12px', /h3 \{\s+font: var\(--text-small\);\s+font-weight: 600/],
  ['13px', /--text-quiet: 13px/],
  ['500 13px', /\.more > \.fold \{[^}]+font: var\(--text-quiet\);\s+font-weight: 500/],
])('a card is set in %s', (style, rule) => {
  expect(FACES.map(([face]) => face)).toContain(style);
  expect(styles).toMatch(rule);
});
