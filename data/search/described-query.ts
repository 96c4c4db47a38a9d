import { phraseKey, type Phrase } from './phrase.ts';
import type { PhraseMatch } from './search-phrases.ts';
import type { Readings } from './search-readings.ts';
import { CONCEPT_WORDS, conceptsOf, isFaint, LIKENESSES, MEANINGS, tellingOf } from './search-words.ts';

/** A query taken as a description: which of its words tell, what they can mean, and how freely it may be answered. */
export type DescribedQuery = {
  words: readonly string[];
  /** The words without spaces. */
  key: string;
  /** Every concept of the query, with the known ones it can stand for, the surest first; none for a strange word. */
  meant: ReadonlyMap<string, readonly [known: string, sure: number][]>;
  /** Those that tell one entry from another. */
  telling: readonly string[];
  /** What all of it weighs. */
  total: number;
  /** Asks for what is found in China, where a likeness (the Chinese Uber) is meant. */
  isOfChina: boolean;
  /** One word says enough only where it is a word of the trade, or all of the phrase. */
  isVague: boolean;
  /** Everyday words with a strange one among them: "honey badger documentary". */
  isEveryday: boolean;
  /** So few telling words that each must be found. */
  isShort: boolean;
  /** Only ordinary words, which must be nearly all of a description: "new york" is not "listing in New York". */
  isPlain: boolean;
  /** Asked about a name or about China, or all in words of the trade: its words may be in several phrases. */
  isOnTopic: boolean;
  /** The same but for words of the trade. */
  isAboutOurs: boolean;
};

/** Fewer known words among strange ones tell nothing. */
const FEWEST_KNOWN = 2;
/** In a query of so few telling words, all of them everyday ones and one of them strange, so much must be found. */
const FEW_WORDS = 3;
const FAMILIAR = 0.75;
/** In a query of so few telling words each must be in one phrase or in a name: "credit union" is not UnionPay. */
const SHORT_QUERY = 2;
/** Share of a description that ordinary words must be. */
const NEARLY_ALL = 0.8;

/** Reads queries as descriptions. */
export const createDescriber =
  ({
    readings,
    weightOf,
    isInName,
  }: {
    readings: Readings;
    weightOf: (concept: string) => number;
    /** Whether an entry has the concept in its name. */
    isInName: (concept: string) => boolean;
  }) =>
  /** @param strangeShare what a word that no phrase has counts for, 0 to 1 */
  (words: readonly string[], strangeShare: number): DescribedQuery => {
    const concepts = [...new Set(conceptsOf(words))];
    const said = tellingOf(words);
    const isOfChina = concepts.includes('china');
    const isAboutOurs = strangeShare < 1;
    // A brand that stands for comparison only, with nothing it is compared for: "h&m dresses" asks for H&M.
    const isElsewhere = !isOfChina && !isAboutOurs;
    const isForeign = (concept: string): boolean =>
      isElsewhere && LIKENESSES.has(concept) && !MEANINGS.has(concept) && !isInName(concept);
    const meant = new Map(
      concepts.map((concept) => [
        concept,
        isForeign(concept)
          ? []
          : readings(concept, {
              unfinished: concept === words.at(-1),
              mayBeMisspelled: said.length > 1,
            }),
      ]),
    );
    const isStrange = (concept: string): boolean => meant.get(concept)?.length === 0;
    const known = said.filter((concept) => !isStrange(concept) || LIKENESSES.has(concept));
    // Where strange words count little, those that are known must still tell something together.
    const isKnownEnough = isAboutOurs && known.length >= FEWEST_KNOWN;
    const telling = isKnownEnough ? known : said;
    const isOfTrade = telling.some((concept) => CONCEPT_WORDS.has(concept));
    return {
      words,
      key: words.join(''),
      meant,
      telling,
      total: concepts.reduce(
        (sum, concept) => sum + weightOf(concept) * (isKnownEnough && isStrange(concept) ? strangeShare : 1),
        0,
      ),
      isOfChina,
      isVague: telling.length === 1 && !isOfTrade,
      isEveryday:
        isElsewhere &&
        said.length <= FEW_WORDS &&
        known.length < said.length &&
        !known.some((concept) => CONCEPT_WORDS.has(concept)),
      isShort: telling.filter((concept) => !isFaint(concept)).length <= SHORT_QUERY,
      isPlain: !isOfChina && telling.length > 1 && !isOfTrade,
      isOnTopic: isAboutOurs || telling.every((concept) => CONCEPT_WORDS.has(concept)),
      isAboutOurs,
    };
  };

/** Whether a phrase that has a telling word of a query can be what it describes. */
export function canAnswer(
  query: DescribedQuery,
  phrase: Phrase,
  { used, covered }: Pick<PhraseMatch, 'used' | 'covered'>,
): boolean {
  if (query.isEveryday && phrase.kind !== 'name' && covered < FAMILIAR) return false;
  if (!query.isVague) return true;
  const isWritten = phrase.kind !== 'name' || query.words.some((word) => isWrittenIn(phrase, word));
  return isWritten && used >= leastUsed(phrase, query.meant.size);
}

/** Whether the best phrase of an entry has enough of a query; `names`: those of the entry that have some of it. */
export function isEnough(
  query: DescribedQuery,
  { used, found, phrase }: PhraseMatch,
  names: readonly Phrase[],
): boolean {
  if (!query.isShort) return true;
  const isIn = ({ concepts }: Phrase, concept: string): boolean =>
    query.meant.get(concept)?.some(([known]) => concepts.includes(known)) === true;
  const isHeld = (concept: string): boolean =>
    (isFaint(concept) && (query.isAboutOurs || found.has(concept))) ||
    isIn(phrase, concept) ||
    names.some((name) => isIn(name, concept)) ||
    (query.isOnTopic && found.has(concept));
  return query.telling.every(isHeld) && (!query.isPlain || used >= NEARLY_ALL || names.length > 0);
}

/** Whether a name has the word itself, whatever its ending: "rapid" is not Instant retail, nor "made in c" C-to-C. */
const isWrittenIn = (phrase: Phrase, word: string): boolean =>
  !LETTER.test(word) && phraseKey(phrase).includes(word.slice(0, SAME_BEGINNING));
const LETTER = /^[a-z]$/;
/** Letters that a word keeps in all its forms. */
const SAME_BEGINNING = 4;

/** Share of a name that one telling word must be: more than all the rest of it. */
const MOST_OF_NAME = 0.52;
/** Share of a description that it must be where only faint words stand beside it in the query; else it must be all. */
const HALF_OF_TEXT = 0.5;

/** Share of a phrase that one telling word must be; `words`: how many the query has. */
function leastUsed({ kind }: Phrase, words: number): number {
  if (kind === 'text') return 0;
  if (kind === 'name') return MOST_OF_NAME;
  return words > 1 ? HALF_OF_TEXT : 1;
}
