import { namesakeWords } from './word-lists.ts';

/** What kind of bearer of a name a word tells. */

/** "violinist", but no list of wishes, and nobody who pays. */
const PROFESSION =
  /^(?!psycholog|tour|special|philanthrop|econom|technolog|optim|commun|strateg|buddh|tao|art|pian|activ|lobby|column|real)\w+(?:[^l]|[ce]l)ist$/;
/** Whether a word in small letters tells what somebody is, or is to others: "baker", "widow", "musician". */
export const isPerson = (word: string): boolean =>
  namesakeWords('persons').has(word) ||
  namesakeWords('pasts').has(word) ||
  word.endsWith('ician') ||
  (word.endsWith('ist') && PROFESSION.test(word));

/** Whether the word before is the last one of what is said of a name; `d’Estonie` begins with such a word. */
export const endsHead = (next = 'of'): boolean =>
  namesakeWords('afterHeads').has(next) || /^d['’]|(?:ée?|[ai]d[oa]|at[oa])$/.test(next);
/** Whether a word, in capitals or not, is an animal, a vessel or a work, of which there may be several: "Cats". */
export const isBearer = (word: string): boolean => {
  const bearers = namesakeWords('bearers');
  const small = word.toLowerCase();
  return bearers.has(small) || bearers.has(small.replace(/s$/, ''));
};
/** Whether a word only joins others. */
export const isFunction = (word: string): boolean =>
  word === 'the' || namesakeWords('prepositions').has(word);
/** Whether a word, in capitals or not, is where people eat, sleep or go out, or the trade of a small firm. */
export const isVenue = (word: string): boolean =>
  namesakeWords('venues').has(word.toLowerCase()) || namesakeWords('trades').has(word.toLowerCase());
/** The ends of German, Dutch and Swedish compounds: "Ausflugsschiff", "rubberboot-attractie". */
const COMPOUND =
  /.{3}(?:(?<!flagg)schiff|dampfer|boot|film|serie|insel|dorf|bahn|karussell|roman|hund|katze|hengst|attractie|rivier|eiland|dorp|schip|båt|häst|krog)$/i;
/** Whether a word tells what bears the name, if that is no company: of these kinds, of another list, or a compound. */
export const isKind = (word: string): boolean =>
  isBearer(word) ||
  isPerson(word) ||
  namesakeWords('kinds').has(word.toLowerCase()) ||
  isVenue(word) ||
  COMPOUND.test(word);
