import { namesakeLists } from './namesake-lists.ts';
import { doubtful, type Around, type Namesake } from './namesake-sign.ts';
import { bare, hasCapital, isCapital, isSmall, split } from './namesake-words.ts';

/**
 * A word with a capital right beside a name, which companies have not there: "JD Okafor", "Alibaba Trading Ltd", "Mohamed
 * Shein", "Lake Quark". Not told in headlines, where all words have capitals, nor in German, where all nouns do.
 */

/** The end of a word in the middle of a sentence: behind others, and behind bullets, words have capitals for that. */
const MIDWAY = /[\wà-ӿ,’']$/;
/** Before a place or a day: "in China Alipay", "on Monday Temu". */
const WHERE = /^(?:in|on|at|since|across|until|during|from|en|au|à|w|na|nel)$/i;
/** Shorter words are written small in headlines, too; UTF-16 units. */
const SHORT = 3;

/** Whether words are of a sentence, and in a language that writes nouns small. */
function areProse(words: readonly string[]): boolean {
  const { prepositions, copulas, owners, german } = namesakeLists();
  const tells = (word: string): boolean => word.length > SHORT || copulas.has(word) || owners.has(word);
  return (
    words.some((word) => isSmall(word) && tells(word) && !prepositions.has(word)) &&
    !words.some((word) => german.has(word))
  );
}

/** The stranger beside a name. */
export function strangerBeside({ before, form, after }: Around): Namesake | undefined {
  if (!hasCapital(form) || /[.\d]/.test(form)) return undefined;
  const { besideCompanies } = namesakeLists();
  const [earlier = '', previous = ''] = before.endsWith(' ') ? split(before).slice(-2) : [];
  const [next = ''] = after.startsWith(' ') ? split(after) : [];
  const isStranger = (word: string): boolean => isCapital(word) && !besideCompanies.has(bare(word));
  const isMidway = previous === bare(previous) && !WHERE.test(earlier) && MIDWAY.test(earlier);
  const stranger = isStranger(next) ? bare(next) : isMidway && isStranger(previous) ? previous : undefined;
  return stranger && areProse(split(`${before} ${after}`))
    ? { ...doubtful(stranger), lasts: true }
    : undefined;
}
