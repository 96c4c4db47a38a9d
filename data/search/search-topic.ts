import { CONCEPT_WORDS, conceptsOf } from './search-words.ts';

/** How freely a description may be read: the surer that a query is about what we know, the less of it must be found. */
export type Topic = {
  /** Whether it is surely about what we know: a name of ours stands in it, or China. */
  isOurs: boolean;
  /** What a word that no entry has counts for, 0 to 1. */
  strangeShare: number;
  /** Below this share of the query's weight a description is a coincidence, and silence better. */
  covered: number;
  /** The same for words scattered over descriptions and running text, in queries of few telling words and of more. */
  scattered: readonly [few: number, more: number];
};

const ANY: Topic = { isOurs: false, strangeShare: 1, covered: 0.62, scattered: [0.85, 0.7] };
/** Two words of the trade together are hardly chance. */
const OF_TRADE: Topic = { isOurs: false, strangeShare: 0.6, covered: 0.62, scattered: [0.85, 0.7] };
const OF_CHINA: Topic = { isOurs: true, strangeShare: 0.3, covered: 0.45, scattered: [0.65, 0.6] };
/** A name in it answers anyway; what describes something else may stand before or behind. */
const NAMED: Topic = { isOurs: true, strangeShare: 0.3, covered: 0.35, scattered: [0.55, 0.5] };

/** The company's own word is everyone's: "ant loan", and not "ants in the kitchen". */
const COMPANY_WORD = 'ant';

/**
 * What a query is about.
 *
 * @param isNamed whether a name of ours that is nothing else stands in it
 */
export function topicOf(words: readonly string[], isNamed: boolean): Topic {
  if (isNamed) return NAMED;
  const concepts = conceptsOf(words);
  if (concepts.includes('china')) return OF_CHINA;
  const isOfAnt = words.includes(COMPANY_WORD) && concepts.some((concept) => CONCEPT_WORDS.has(concept));
  if (isOfAnt) return OF_CHINA;
  return new Set(concepts.filter((concept) => CONCEPT_WORDS.has(concept))).size >= 2 ? OF_TRADE : ANY;
}
