import type { ChineseName } from './entry.ts';

/**
 * Brings a query and the forms it is compared with to one shape: small letters without accents, full width as half,
 * hiragana as katakana, no apostrophes. Length may change.
 */
export function fold(text: string): string {
  // Most of the glossary's text, and most queries, need none of the steps below.
  if (ASCII.test(text)) return text.toLowerCase().replaceAll(POSSESSIVE, '').replaceAll(/['`]/g, '');
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(POSSESSIVE, '')
    .replaceAll(/['’‘ʼ`´]/g, '')
    .replaceAll(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + HIRAGANA_TO_KATAKANA));
}

/** "Jack Ma's" is Jack Ma. */
const POSSESSIVE = /(?<=\p{L}{2})['’]s(?!\p{L})/gu;

const ASCII = /^[ -~]*$/;

/** Distance between the two kana blocks, in code points. */
const HIRAGANA_TO_KATAKANA = 0x60;

/** A pinyin syllable with the number of its tone: `zhi1`. */
const NUMBERED_TONES = /^(?:[a-zü]{1,6}[1-5]\s*){2,}$/;

/** The words of a folded text; `+` counts as a letter (Alipay+), a run of Chinese is one word. */
export function wordsOf(folded: string): string[] {
  const text = NUMBERED_TONES.test(folded) ? folded.replaceAll(/[1-5]/g, '') : folded;
  return text.match(/[\p{L}\p{N}\p{M}+ー]+/gu) ?? [];
}

/** Reads traditional characters as simplified ones, as far as the glossary's own names show which is which. */
export function createSimplifier(names: readonly ChineseName[]): (text: string) => string {
  const simplified = new Map<string, string>();
  const used = new Set(names.flatMap(({ hans }) => Array.from(hans)));
  for (const { hans, hant } of names) {
    const from = Array.from(hant ?? '');
    const to = Array.from(hans);
    // Names of different length are different words (網路, 云), not the same one in other characters.
    if (from.length !== to.length) continue;
    from.forEach((character, at) => {
      const target = to[at];
      if (target !== undefined && target !== character && !used.has(character))
        simplified.set(character, target);
    });
  }
  return (text) => text.replaceAll(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}

/** Applied in this order to words without spaces. Chinese heard by English ears and written down, and the reverse. */
const SOUNDS: readonly [RegExp, string][] = [
  [/ー|・/g, ''],
  [/tsch|tch|ch|ts|ck|q(?!u)|k|c/g, 'c'],
  [/qu/g, 'cw'],
  [/ph/g, 'f'],
  [/zh|dj|dz|j|z/g, 'j'],
  [/sch|sh|x|s/g, 's'],
  [/wh/g, 'w'],
  [/eigh|aye|ay|ai|ei|ey/g, 'e'],
  [/ough|ow|aow|au|ao|aw|oa|oe/g, 'o'],
  [/ee|ea/g, 'i'],
  [/oo|ou/g, 'u'],
  [/h(?![aeiou])/g, ''],
  [/r(?![aeiou])/g, ''],
  [/(?<!y)u(?=[aeo])/g, 'w'],
  [/i(?=[aou])/g, 'y'],
  [/ie/g, 'i'],
  [/y(?![aeiou])/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** How a Latin form sounds, roughly: `zee foo bow`, `jifubao` and `zhifubao` come out as (nearly) the same. */
export const soundOf = (squashed: string): string =>
  SOUNDS.reduce((sound, [pattern, replacement]) => sound.replaceAll(pattern, replacement), squashed);
