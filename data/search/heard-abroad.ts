import type { Spelled } from './name-slips.ts';
import { spelled } from './search-forms.ts';

/**
 * What ears of other languages write down for a name, spelled as English ears would: "couaïchou" (French), "szejin"
 * (Polish), "Junion Pei" (German), "wiichatto" (Japanese). Accents are gone by then. Asked only where nothing is found
 * by the letters as they stand.
 */
type Spelling = readonly [RegExp, string][];

/** The vowel of "chat" and "dance", where it is an e: "çet", "dens". */
const SHORT_A: Spelling[number] = [/e(?=n?[kpst]$)/g, 'a'];

const FRENCH: Spelling = [
  [/tch/g, 'tsh'],
  [/(?<!s)ch/g, 'sh'],
  [/(?<=.)ques?$/g, 'k'],
  [/qu/g, 'k'],
  [/gu(?=[ei])/g, 'g'],
  [/oi/g, 'wa'],
  [/gn/g, 'ny'],
  [/eau/g, 'o'],
  [/ou(?=[aei])/g, 'w'],
  [/ou/g, 'oo'],
  [/([bcdfgjklmnprstvz])\1e$/g, '$1e'],
  [/(?<=[aeiou][bcdfgjklmnprstvz])e$/g, ''],
];
const GERMAN: Spelling = [
  [/dsch/g, 'dj'],
  [/tsch/g, 'tsh'],
  [/sch/g, 'sh'],
  [/(?<!d)j/g, 'y'],
  [/v/g, 'f'],
  [/z/g, 'ts'],
  [/ie/g, 'ee'],
  [/eu/g, 'oy'],
  [/uh/g, 'oo'],
];
const SLAVIC: Spelling = [
  [/dzh/g, 'dj'],
  [/szcz/g, 'sh'],
  [/sz/g, 'sh'],
  [/cz/g, 'tsh'],
  [/rz/g, 'zh'],
  [/(?<!d)j(?=i)/g, ''],
  [/(?<!d)j/g, 'y'],
  [/c(?!h)/g, 'ts'],
  [/w/g, 'v'],
  SHORT_A,
];
const TURKISH: Spelling = [
  [/c/g, 'j'],
  [/s/g, 'sh'],
  [/v/g, 'w'],
];
/** Letters under a hook or a cedilla, which are gone by then: "viçet", "šijin". */
const HOOKED: Spelling = [
  [/c(?!h)/g, 'ch'],
  [/s(?!h)/g, 'sh'],
  [/z(?!h)/g, 'zh'],
  [/j/g, 'y'],
  [/v/g, 'w'],
  SHORT_A,
];
const ITALIAN: Spelling = [
  [/sci(?=[aou])|sc(?=[ei])/g, 'sh'],
  [/ci(?=[aou])|c(?=[ei])/g, 'tsh'],
  [/gi(?=[aou])|g(?=[ei])/g, 'j'],
  [/ch/g, 'k'],
  [/gh/g, 'g'],
  [/^u(?=[aei])/g, 'w'],
];
const SPANISH: Spelling = [
  [/^gu(?=[aei])|^hu(?=[aei])/g, 'w'],
  [/qu(?=[ei])/g, 'k'],
  [/gu(?=[ei])/g, 'g'],
  [/ll/g, 'y'],
  [/j/g, 'h'],
  [/x/g, 'sh'],
  [/lh/g, 'ly'],
  [/nh/g, 'ny'],
  [/^e(?=s[cptk])/g, ''],
];
const NORDIC: Spelling = [
  [/tj/g, 'tsh'],
  [/v/g, 'w'],
  [/^y(?=[aeo])/g, 'j'],
  [/tt$/g, 't'],
];
/** Arabic has no p. */
const ARABIC: Spelling = [[/b/g, 'p']];
/** Japanese puts a vowel behind most consonants, and doubles them. */
const JAPANESE: Spelling = [
  [/([bcdfgkpst])\1/g, '$1'],
  [/tch/g, 'ch'],
  [/(?<=[td])o(?![aeiouwy])/g, ''],
  [/(?<=[bcfgkmprs])u(?![aeiouwy])/g, ''],
  [/r/g, 'l'],
];

const SPELLINGS = [FRENCH, GERMAN, SLAVIC, TURKISH, HOOKED, ITALIAN, SPANISH, NORDIC, ARABIC, JAPANESE];

/** Words that a name is heard as; more are a description. */
const LONGEST = 4;

/** The words as each of those languages would say them, where that differs from English. */
export const saidAbroad = (words: readonly string[]): Spelled[] =>
  (words.length > LONGEST ? [] : SPELLINGS)
    .map((spelling) =>
      words.map((word) => spelling.reduce((said, [pattern, sound]) => said.replaceAll(pattern, sound), word)),
    )
    .filter((said) => said.join(' ') !== words.join(' '))
    .map(spelled);
