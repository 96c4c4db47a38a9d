import { namesakeLists } from './namesake-lists.ts';

/** What kind of bearer of a name a word tells. */

/** "violinist", but no list of wishes, and nobody who pays. */
const PROFESSION =
  /^(?!tour|special|philanthrop|econom|technolog|optim|commun|strateg|buddh|tao|art|pian|activ|lobby|column|real)\w+(?:[^l]|[ce]l)ist$/;
export const isPerson = (word: string): boolean =>
  namesakeLists().persons.has(word) ||
  namesakeLists().pasts.has(word) ||
  word.endsWith('ician') ||
  (word.endsWith('ist') && PROFESSION.test(word));

/** Whether the word before is the last one of what is said of a name; `d’Estonie` begins with such a word. */
export const endsHead = (next = 'of'): boolean =>
  namesakeLists().afterHeads.has(next) || /^d['’]|(?:ée?|[ai]d[oa]|at[oa])$/.test(next);
export const isBearer = (word: string): boolean => {
  const { bearers } = namesakeLists();
  const small = word.toLowerCase();
  return bearers.has(small) || bearers.has(small.replace(/s$/, ''));
};
/** Whether a word only joins others. */
export const isFunction = (word: string): boolean => word === 'the' || namesakeLists().prepositions.has(word);
export const isVenue = (word: string): boolean => namesakeLists().venues.has(word.toLowerCase());
/** The ends of German, Dutch and Swedish compounds: "Ausflugsschiff", "rubberboot-attractie". */
const COMPOUND =
  /.{3}(?:(?<!flagg)schiff|dampfer|boot|film|serie|insel|dorf|bahn|karussell|roman|hund|katze|hengst|attractie|rivier|eiland|dorp|schip|båt|häst|krog)$/i;
export const isKind = (word: string): boolean =>
  isBearer(word) ||
  isPerson(word) ||
  namesakeLists().kinds.has(word.toLowerCase()) ||
  isVenue(word) ||
  COMPOUND.test(word);
