import { alignmentCost, stepCosts } from './edit-distance.ts';
import { remembered } from './remembered.ts';

/**
 * How words sound, roughly. Pinyin and what English ears write down for it ("zee foo bow", "my too an") come out alike:
 * `c` stands for ch, q, ts, k; `j` for zh, z; `s` for sh, x; `E` for ai, ay, igh; `o` for ao, ou, ow.
 */

/** Applied in this order to one word. */
const SOUNDS: readonly [RegExp, string][] = [
  [/^you$|^u$/g, 'yu'],
  // A letter that is said by its name: "touch n go".
  [/^([flmns])$/g, 'e$1'],
  [/^uni/g, 'yuni'],
  // "shane", "byte", "tune"; in pinyin (gaode, eleme) another vowel stands before, or an e.
  [/(?<![aeiou])[iy]([bdfgklmnprstvz])e$/g, 'igh$1'],
  [/(?<![aeiou])a([bdfgklmnprstvz])e$/g, 'ay$1'],
  [/(?<=[ao]n)ce$/g, 's'],
  // "oo kung", "ee bay".
  [/^w(?=u|oo)|^y(?=i|ee)/g, ''],
  [/eey/g, 'iy'],
  // "jr", "jer": zhi.
  [/^(zh|ch|sh|[jsz])e?r$/g, '$1i'],
  // "my", "sly", "bye".
  [/^([bcdfghjklmnpqrstvwxz]{1,2})ye?$/g, '$1E'],
  // "die": the vowel of dai.
  [/^die$/g, 'dE'],
  // "score", and "shoe" for Xu.
  [/ore$/g, 'or'],
  [/^shoe$/g, 'shu'],
  // "Lucy".
  [/cy/g, 'sy'],
  [/ew$/g, 'u'],
  [/tion|shun/g, 'son'],
  [/uh$/g, 'e'],
  [/eigh|igh|eye|aye|aee|uy/g, 'E'],
  [/tsch|tch|tsh|ch|ts|ck|q(?!u)|k|c/g, 'c'],
  [/qu/g, 'cw'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/zh|dj|dz|j|z/g, 'j'],
  [/sh|x|s/g, 's'],
  [/^who/g, 'hu'],
  [/wh/g, 'w'],
  [/ay|ai|ei|ey/g, 'E'],
  [/oo/g, 'u'],
  [/ough|ow|aow|au|ao|aw|oa|oe|ou/g, 'o'],
  [/ee|ea/g, 'i'],
  [/h(?![aeiouE])/g, ''],
  [/r(?![aeiouE])/g, ''],
  [/ian(?!g)/g, 'yen'],
  [/u(?=[aeE])|uo?(?=o)/g, 'w'],
  // "wah" for hua.
  [/hw/g, 'w'],
  [/uo/g, 'o'],
  [/i(?=[aouE])|e(?=o)/g, 'y'],
  [/ie/g, 'i'],
  [/y(?![aeiouE])/g, 'i'],
  [/([scj])y/g, '$1'],
  [/(?<=[bcdfgjlmnpst])wo/g, 'o'],
  [/(.)\1+/g, '$1'],
];

const soundOfWord = remembered(
  (word: string) => word,
  (word) => SOUNDS.reduce((sound, [pattern, replacement]) => sound.replaceAll(pattern, replacement), word),
);

/** Sounds that meet where two words do: "jee an" is jian. */
const JOINTS: readonly [RegExp, string][] = [
  [/i(?=[aoeE])/g, 'y'],
  [/([scj])y/g, '$1'],
  [/u(?=[aeE])/g, 'w'],
  // "koo when".
  [/u(?=w)/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The sound of words said one after the other; each is read by itself, so that the y of "my" stays a vowel. */
export const soundOf = (words: readonly string[]): string =>
  JOINTS.reduce(
    (sound, [pattern, replacement]) => sound.replaceAll(pattern, replacement),
    words.map(soundOfWord).join(''),
  );

const VOWELS = 'aeiouE';
/** Consonants one ear takes for another. */
const KIN = ['bp', 'dt', 'gc', 'gj', 'jcs', 'lr', 'vwf', 'nm', 'yj'];
/** Steps for a sound near another, or a glide left out. */
export const HALF_STEP = 0.5;
/** Steps for a vowel left out. */
const VOWEL = 0.75;

const areKin = (a: string, b: string): boolean => KIN.some((kin) => kin.includes(a) && kin.includes(b));
const soundsAlike = (a: string, b: string): boolean =>
  (VOWELS.includes(a) && VOWELS.includes(b)) || areKin(a, b);

const COSTS = stepCosts(
  (a, b) => (soundsAlike(a, b) ? HALF_STEP : 1),
  (sound) => ('ywhg'.includes(sound) ? HALF_STEP : VOWELS.includes(sound) ? VOWEL : 1),
);

/** Whether two sounds begin with the same consonant or with two that one ear takes for another. */
export const beginAlike = (a: string, b: string): boolean =>
  a.charAt(0) === b.charAt(0) || areKin(a.charAt(0), b.charAt(0));

/** How far apart two sounds are; `limit + 1` beyond the limit. */
export const soundDistance = (a: string, b: string, limit: number): number =>
  // No sound is left out for less than half a step.
  Math.abs(a.length - b.length) * HALF_STEP > limit ? limit + 1 : alignmentCost(a, b, limit, COSTS);
