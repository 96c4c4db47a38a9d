import type { ChineseName } from '../entry.ts';
import { TYPED_HAN_PAIRS } from './han-typed.ts';
import { HAN_PAIRS } from '../matching/han-variants.ts';

/**
 * Brings a query and the forms it is compared with to one shape: small letters without accents, Arabic ones without their
 * signs (أ as ا), full width as half, hiragana as katakana, no apostrophes. Length may change.
 */
function fold(text: string): string {
  // Most of the glossary's text, and most queries, need none of the steps below.
  if (ASCII.test(text))
    return withAnd(
      text.toLowerCase().replaceAll(ELISION, '').replaceAll(POSSESSIVE, '').replaceAll(/['`]/g, ''),
    );
  return withAnd(text)
    .normalize('NFKC')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F\u064B-\u0655]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(ELISION, '')
    .replaceAll(POSSESSIVE, '')
    .replaceAll(/['’‘ʼ`´]/g, '')
    .replaceAll(/[ıłßæøіїєґ]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + HIRAGANA_TO_KATAKANA));
}

/** Letters that no accent is taken from, as they are typed without; Ukrainian ones as the Russian ones that names are known by. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  і: 'и',
  ї: 'и',
  є: 'е',
  ґ: 'г',
};

/** "Jack Ma's" is Jack Ma. */
const POSSESSIVE = /(?<=\p{L}{2})['’]s(?!\p{L})/gu;

/** French and Italian: "patron d'alibaba", "l'app", "dell'azienda". */
const ELISION = /(?<!\p{L})(?:d|l|qu|all|dell|nell|dall|un|quell)['’](?=\p{L}{2})/gu;

/** "H&M" is not the initials hm. */
const withAnd = (text: string): string => text.replaceAll('&', ' and ');

const ASCII = /^[ -~]*$/;

/** Distance between the two kana blocks, in code points. */
const HIRAGANA_TO_KATAKANA = 0x60;

/** A pinyin syllable with the number of its tone: `zhi1`. */
const NUMBERED_TONES = /^(?:[a-zü]{1,6}[1-5]\s*){2,}$/;

/** What stands before the name in an address. */
const ADDRESS = /^\s*(?:https?:\/\/)?www\./;

/** An address as it is said, in some languages. */
const SPOKEN_DOT = / (?:dot|punkt|point|punto|ponto) com\b/;

/** The words of a folded text; `+` counts as a letter (Alipay+), a run of Chinese is one word. */
export function wordsOf(folded: string): string[] {
  const written = folded.replace(ADDRESS, '');
  const text = NUMBERED_TONES.test(written) ? written.replaceAll(/[1-5]/g, '') : written;
  // "jd dot com"; long vowels of kana and the dot between foreign words are written and left out as one likes.
  return (
    text
      .replace(SPOKEN_DOT, ' com')
      .replaceAll(/[ー・]/g, '')
      .match(/[\p{L}\p{N}\p{M}+]+/gu) ?? []
  );
}

/** Traditional characters and the simplified ones they are read as. */
export type SimplifiedCharacters = ReadonlyMap<string, string>;

/** Which characters are traditional ones: those of the two lists, and others that the glossary's own names show. */
export function simplifiedOf(names: readonly ChineseName[]): SimplifiedCharacters {
  const used = new Set(names.flatMap(({ hans }) => Array.from(hans)));
  const listed = Array.from(HAN_PAIRS + TYPED_HAN_PAIRS);
  const simplified = new Map<string, string>();
  listed.forEach((character, at) => {
    const target = listed[at + 1];
    if (at % 2 === 0 && target !== undefined && target !== character && !used.has(character))
      simplified.set(character, target);
  });
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
  return simplified;
}

/** Reads a text into folded words. */
export type Read = (text: string) => string[];

/** Reads text as `fold` and `wordsOf` do, and traditional characters as the simplified ones given for them. */
export const createReader =
  (simplified: SimplifiedCharacters): Read =>
  (text) =>
    wordsOf(fold(text).replaceAll(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character));
