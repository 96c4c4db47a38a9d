/** Finals before shorter ones that begin them, so that the longest is tried first. */
const SYLLABLE =
  /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)(r(?![aeiou]))?/;

/** Word without tone marks in small letters, apostrophes as they are ("yu'ebao"). */
const withoutTones = (pinyin: string): string =>
  pinyin
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase();

/** Splits a run of letters into syllables; a syllable gives a consonant back where the next could not begin otherwise. */
function split(run: string): string[] {
  if (run === '') return [];
  const longest = SYLLABLE.exec(run)?.[0] ?? '';
  for (let length = longest.length; length > 0; length--) {
    const head = run.slice(0, length);
    if (SYLLABLE.exec(head)?.[0] !== head) continue;
    const rest = run.slice(length);
    const tail = split(rest);
    if (rest === '' || tail.length > 0) return [head, ...tail];
  }
  return [];
}

/** The syllables of a pinyin name with tone marks, without them: `Zhīfùbǎo` → `zhi fu bao`. Empty where it is none. */
export function pinyinSyllables(pinyin: string): string[] {
  const syllables: string[] = [];
  for (const run of withoutTones(pinyin).split(/[^a-z0-9]+/)) {
    const parts = /^[a-z]+$/.test(run) ? split(run) : [run];
    if (parts.length === 0) return [];
    syllables.push(...parts.filter((part) => part !== ''));
  }
  return syllables;
}

/** What a Chinese keyboard accepts for a name of several syllables: zhi, fu, bao → `zfb`. */
export const initialsOf = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable.charAt(0)).join('');
