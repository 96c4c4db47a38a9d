/** Folded kana: katakana without the long-vowel mark. */
const KANA = /^[ァ-ヺ]+$/;
const SMALL = 'ァィゥェォッャュョ';
const VOICING = /[\u3099\u309A]/g;
/** Letters that look alike. */
const TWINS: Readonly<Record<string, string>> = { ソ: 'ン', シ: 'ツ' };
/** A word so short becomes another word by any other letter: テント is not アント. */
const LONG = 6;

/** A word with the letters that are taken for one another written alike: ペ, ベ and ヘ, ィ and イ. */
const plain = (key: string): string =>
  Array.from(key.normalize('NFD').replaceAll(VOICING, ''), (kana) =>
    SMALL.includes(kana) ? String.fromCharCode(kana.charCodeAt(0) + 1) : (TWINS[kana] ?? kana),
  ).join('');

/**
 * How many slips lie between two words of kana as long as each other: 1 where they only differ in letters taken for one
 * another, `Infinity` where a short one differs in any other; `undefined` where letters must be counted.
 */
export function kanaSlip(a: string, b: string): number | undefined {
  if (a.length !== b.length || !KANA.test(a) || !KANA.test(b)) return undefined;
  if (plain(a) === plain(b)) return 1;
  return a.length < LONG ? Infinity : undefined;
}
