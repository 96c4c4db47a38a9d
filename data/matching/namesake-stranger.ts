import { namesakeWords } from './word-lists.ts';
import { doubtful, type Around, type Namesake } from './namesake-sign.ts';
import { bare, hasCapital, isProperNoun, isSmall, split } from './namesake-words.ts';

/**
 * A word with a capital right beside a name, which companies have not there: "JD Okafor", "Alibaba Trading Ltd", "Mohamed
 * Shein", "Lake Quark". Not told in headlines, where all words have capitals, nor in German, where all nouns do.
 */

/** The end of a word in the middle of a sentence: behind others, and behind bullets, words have capitals for that. */
const MIDWAY = /[\wà-ӿ,’']$/;
/** Before a place or a day: "in China Alipay", "on Monday Temu". */
const WHERE = /^(?:in|on|at|since|across|until|during|from|en|au|à|w|na|nel)$/i;
/** "Gave Anna Shein dresses", "pour Marie Shein est …", "in Sofia Temu …": the names of two. */
const GIVER = /^(?:g[ai]ve|giving|buy|bought|in|for|pour|para|per|für|laut|dla|voor)$/i;
/** Names of companies keep their own letters among others: "UnionPay Газпромбанка". */
const CYRILLIC = /[а-яё]/i;
/** Shorter words are written small in headlines, too; UTF-16 units. */
const SHORT = 3;

/** Whether a small word is long enough for a sentence's, or a short one that no headline has. */
const tells = (word: string): boolean =>
  word.length > SHORT || namesakeWords('copulas').has(word) || namesakeWords('owners').has(word);

/** Whether words are of a sentence, and in a language that writes nouns small. */
function areProse(words: readonly string[]): boolean {
  return (
    words.some((word) => isSmall(word) && tells(word) && !namesakeWords('prepositions').has(word)) &&
    !words.some((word) => namesakeWords('german').has(word))
  );
}

/** The stranger beside a name, or the name somebody was given. */
export function strangerBeside({ before, form, after }: Around): Namesake | undefined {
  if (!hasCapital(form) || /[.\d]/.test(form)) return undefined;
  const [earlier = '', previous = ''] = before.endsWith(' ') ? ['', ...split(before)].slice(-2) : [];
  const [next = ''] = after.startsWith(' ') ? split(after) : [];
  if (namesakeWords('givenNames').has(previous))
    return GIVER.test(earlier) ? undefined : { ...doubtful(previous), lasts: true };
  const isStranger = (word: string): boolean =>
    isProperNoun(word) &&
    CYRILLIC.test(word) === CYRILLIC.test(form) &&
    !namesakeWords('besideCompanies').has(bare(word));
  const isMidway = previous === bare(previous) && !WHERE.test(earlier) && MIDWAY.test(earlier);
  const stranger = isStranger(next) ? bare(next) : isMidway && isStranger(previous) ? previous : undefined;
  return stranger && areProse(split(`${before} ${after}`))
    ? { ...doubtful(stranger), lasts: true }
    : undefined;
}

/** "ALIBABA WINS BY A NECK. The gelding …": what is said near by is said of a horse. */
export function inRacing({ before, after }: Around): Namesake | undefined {
  const sign = split(`${before} ${after}`)
    .map(bare)
    .find((word) => namesakeWords('racing').has(word));
  return sign === undefined ? undefined : { ...doubtful(sign), lasts: true };
}
