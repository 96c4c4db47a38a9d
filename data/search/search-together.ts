import { EVERYDAY, EVERYDAY_WORDS } from './everyday-words.ts';
import type { PhraseMatch } from './search-phrases.ts';
import type { Topic } from './search-topic.ts';
import { CONCEPT_WORDS, conceptsOf, isFaint, tellingOf } from './search-words.ts';

/** What descriptions and running text of an entry together have of a query. */
export type TogetherMatch = {
  entry: number;
  /** Share of the query's weight found, 0 to 1. */
  covered: number;
  /** Whether that is enough of a long query to answer it. */
  isEnough: boolean;
};

/** Fewer telling words prove nothing: running text has nearly every pair of words. */
const FEWEST_TELLING = 3;
/** How sure a word is that only the running text has. */
const IN_TEXT = 0.9;

/** Words found beside the names of the query: texts that only hold those are about anything. */
const FEWEST_TOLD = 2;

/** So many telling words in one entry, or fewer with so many of the trade among them, are hardly chance; then less will do. */
const MANY = 4;
const FEWEST_OF_TRADE = 2;
const LESS = 0.45;
/** What words of a query must weigh that are found so: a few common ones are in any text. */
const LEAST_WEIGHT = 10;

type Deps = {
  topic: Topic;
  weightOf: (concept: string) => number;
  /** Whether a concept belongs to a name in the query. */
  isNamed: (concept: string) => boolean;
};

/** Finds what is told at length: "students abroad who buy milk powder for people in china". */
export function foundTogether(
  words: readonly string[],
  inPhrases: readonly PhraseMatch[],
  inText: readonly PhraseMatch[],
  { topic, weightOf, isNamed }: Deps,
): TogetherMatch[] {
  const telling = tellingOf(words).length;
  const concepts = [...new Set(conceptsOf(words))];
  const known = new Set([...inPhrases, ...inText].flatMap(({ found }) => [...found.keys()]));
  const total = concepts.reduce(
    (sum, concept) => sum + weightOf(concept) * (known.has(concept) ? 1 : topic.strangeShare),
    0,
  );
  const needed = topic.scattered[telling === FEWEST_TELLING ? 0 : 1];
  const texts = new Map(inText.map(({ entry, found }) => [entry, found]));
  const phrases = new Map(inPhrases.map(({ entry, found }) => [entry, found]));
  return [...new Set([...phrases.keys(), ...texts.keys()])].map((entry) => {
    const sureOf = (concept: string): number =>
      Math.max(phrases.get(entry)?.get(concept) ?? 0, (texts.get(entry)?.get(concept) ?? 0) * IN_TEXT);
    const held = concepts.filter((concept) => sureOf(concept) > 0);
    const weight = held.reduce((sum, concept) => sum + weightOf(concept) * sureOf(concept), 0);
    const covered = weight / total;
    const tellingWeight = held.reduce((sum, concept) => {
      const share = !topic.isOurs && EVERYDAY_WORDS.has(concept) ? EVERYDAY : 1;
      return sum + weightOf(concept) * sureOf(concept) * share;
    }, 0);
    const told = held.filter((concept) => !isNamed(concept)).length;
    const tellingHeld = held.filter((concept) => !isFaint(concept)).length;
    const isHardlyChance =
      tellingHeld >= MANY ||
      (tellingHeld >= FEWEST_TELLING &&
        held.filter((concept) => CONCEPT_WORDS.has(concept)).length >= FEWEST_OF_TRADE);
    const isEnough =
      telling >= FEWEST_TELLING &&
      told >= FEWEST_TOLD &&
      tellingWeight >= LEAST_WEIGHT &&
      covered >= (isHardlyChance ? Math.min(needed, LESS) : needed);
    return { entry, covered, isEnough };
  });
}
