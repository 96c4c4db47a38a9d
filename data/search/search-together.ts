import type { PhraseMatch } from './search-phrases.ts';
import type { Topic } from './search-topic.ts';
import { conceptsOf, tellingOf } from './search-words.ts';

/** An entry whose descriptions and running text together have most words of a long query. */
export type TogetherMatch = {
  entry: number;
  /** Share of the query's weight found, 0 to 1. */ covered: number;
};

/** Fewer telling words prove nothing: running text has nearly every pair of words. */
const FEWEST_TELLING = 3;
/** How sure a word is that only the running text has. */
const IN_TEXT = 0.9;

type Deps = {
  topic: Topic;
  weightOf: (concept: string) => number;
  /** Whether a concept belongs to a name in the query. */
  isNamed: (concept: string) => boolean;
};

/** Words found beside the names of the query: texts that only hold those are about anything. */
const FEWEST_TOLD = 2;

/** Finds what is told at length: "students abroad who buy milk powder for people in china". */
export function foundTogether(
  words: readonly string[],
  described: readonly PhraseMatch[],
  inText: readonly PhraseMatch[],
  { topic, weightOf, isNamed }: Deps,
): TogetherMatch[] {
  const telling = tellingOf(words).length;
  if (telling < FEWEST_TELLING) return [];
  const concepts = [...new Set(conceptsOf(words))];
  const known = new Set([...described, ...inText].flatMap(({ found }) => [...found.keys()]));
  const total = concepts.reduce(
    (sum, concept) => sum + weightOf(concept) * (known.has(concept) ? 1 : topic.strangeShare),
    0,
  );
  const needed = topic.scattered[telling === FEWEST_TELLING ? 0 : 1];
  const texts = new Map(inText.map(({ entry, found }) => [entry, found]));
  const phrases = new Map(described.map(({ entry, found }) => [entry, found]));
  return [...new Set([...phrases.keys(), ...texts.keys()])]
    .map((entry) => {
      const sureOf = (concept: string): number =>
        Math.max(phrases.get(entry)?.get(concept) ?? 0, (texts.get(entry)?.get(concept) ?? 0) * IN_TEXT);
      const held = concepts.reduce((sum, concept) => sum + weightOf(concept) * sureOf(concept), 0);
      const told = concepts.filter((concept) => !isNamed(concept) && sureOf(concept) > 0).length;
      return { entry, covered: held / total, told };
    })
    .filter(({ covered, told }) => covered >= needed && told >= FEWEST_TOLD);
}
