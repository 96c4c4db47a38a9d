import { readFileSync } from 'node:fs';

/** `& ` before a nested selector, which every browser we run in reads without it; not where it joins two parts. */
const LEADING_PARENT = /(?<=[{},;])& (?=[\w.:#[*])/g;

/** A token that is one length, the same in every theme: its value is shorter than its name. */
const LENGTH_TOKEN = /(--[\w-]+):\s*(\d+px)(?:;|(?=\}))/g;

/** The lengths among the design tokens, by name. */
export const lengthTokens = (theme: string): ReadonlyMap<string, string> =>
  new Map([...theme.matchAll(LENGTH_TOKEN)].map(([, name = '', length = '']) => [name, length]));

/** A token that a script does not ask for by its name, as it does for families of fonts. */
const STYLE_TOKEN = /--(?!font)[\w-]+(?=:)/g;

/** A letter for each other design token, by name: in a script their names are a tenth of the styles. */
export const tokenLetters = (theme: string): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(theme.match(STYLE_TOKEN))].map((name, index) => [name, `--${(index + 10).toString(36)}`]),
  );

/** A minified style sheet as short as it can be: without what the minifier writes in full for older browsers. */
export const shortened = (css: string, theme: string): string => {
  const lengths = lengthTokens(theme);
  const letters = tokenLetters(theme.replaceAll(LENGTH_TOKEN, ''));
  return (
    css
      .replaceAll(LEADING_PARENT, '')
      .replaceAll(/var\((--[\w-]+)\)/g, (use, name: string) => lengths.get(name) ?? use)
      // Used by nothing any more.
      .replaceAll(LENGTH_TOKEN, (definition, name: string) => (lengths.has(name) ? '' : definition))
      .replaceAll(/(?<![\w-])--[\w-]+/g, (name) => letters.get(name) ?? name)
      .replaceAll(', ', ',')
  );
};

/** Vite's part: the style sheets that a page script carries as strings, after they were minified. */
export function shortScriptStyles() {
  const theme = readFileSync('components/theme.css', 'utf8');
  return {
    name: 'which-ali:short-script-styles',
    enforce: 'post',
    transform: (code: string, id: string) =>
      id.endsWith('.css?inline') ? shortened(code, theme) : undefined,
  } as const;
}
