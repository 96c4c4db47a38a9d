import { namesakeLists } from './namesake-lists.ts';

/** What kind of bearer of a name a word tells. */

/** "violinist", but no list of wishes, and nobody who pays. */
const PROFESSION = /^(?!tour|special)\w+(?:[^l]|[ce]l)ist$/;
export const isPerson = (word: string): boolean =>
  namesakeLists().persons.has(word) ||
  word.endsWith('ician') ||
  (word.endsWith('ist') && PROFESSION.test(word));

/** Whether the word before is the last one of what is said of a name; `d’Estonie` begins with such a word. */
export const endsHead = (next = 'of'): boolean => namesakeLists().afterHeads.has(next) || /^d['’]/.test(next);
export const isBearer = (word: string): boolean => {
  const { bearers } = namesakeLists();
  const small = word.toLowerCase();
  return bearers.has(small) || bearers.has(small.replace(/s$/, ''));
};
/** Whether a word only joins others. */
export const isFunction = (word: string): boolean => word === 'the' || namesakeLists().prepositions.has(word);
export const isVenue = (word: string): boolean => namesakeLists().venues.has(word.toLowerCase());
export const isKind = (word: string): boolean =>
  isBearer(word) || isPerson(word) || namesakeLists().kinds.has(word.toLowerCase()) || isVenue(word);
