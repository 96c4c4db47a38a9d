import type { Entry, EntryFile } from '../entry.ts';
import { hanSyllables } from './han-readings.ts';
import { initialsOf, pinyinSyllables } from '../pinyin.ts';

/** A Chinese name of so many characters is typed by its initials; a shorter one only if it begins the main name. */
const SHORTEST_INITIALS = 3;

/** A Chinese spelling so long is typed in pinyin too; its characters alone are read so. */
const HAN_SPELLING = /^\p{Script=Han}{3,}$/u;

/** How the Chinese names are typed: the main one as its pinyin says, others as their characters are read. */
export function typedOf({ chinese, names }: Entry): {
  pinyin: string[];
  initials: string[];
} {
  const main = chinese ? pinyinSyllables(chinese.pinyin) : [];
  const others = names.map(({ text, sense }) => ({
    syllables: hanSyllables(text),
    isSure: sense !== 'unsure',
    // 菜鸟 is a beginner too, but its initials are those of the full name.
    isBeginning: chinese?.hans.startsWith(text) === true,
  }));
  const typed = [{ syllables: main, isSure: true, isBeginning: true }, ...others].filter(
    ({ syllables }) => syllables.length > 1,
  );
  const initials = typed
    .filter(
      ({ syllables, isSure, isBeginning }) =>
        isBeginning || (isSure && syllables.length >= SHORTEST_INITIALS),
    )
    .map(({ syllables }) => initialsOf(syllables));
  const pinyin = typed
    .filter(({ isSure, syllables }) => isSure || syllables.length >= SHORTEST_INITIALS)
    .map(({ syllables }) => syllables.join(' '));
  return { pinyin: [...new Set(pinyin)], initials: [...new Set(initials)] };
}

/** The pinyin of Chinese words of the trade, which have many: `er wei ma zhi fu`. */
export const readSpellings = ({ kind, searchNames }: EntryFile): string[] => [
  ...new Set(
    searchNames
      .filter((text) => kind === 'concept' && HAN_SPELLING.test(text))
      .map((text) => hanSyllables(text).join(' '))
      .filter((text) => text !== ''),
  ),
];
