import { createVocabulary, type Vocabulary } from './search-vocabulary.ts';
import { CONCEPT_OF_STEM, MEANINGS } from './search-words.ts';

/** From which length a word may be unfinished, and from which it may hold one slip or two. */
const SHORTEST_BEGUN = 3;
const SHORTEST_WITH_SLIP = 5;
const SHORTEST_WITH_TWO = 9;
const FIGURES = /^\d+$/;
/** How sure a word is that was unfinished or misspelled. */
const BEGUN = 0.75;
const MISSPELLED = 0.8;

/** The known words a query word can stand for, each with how sure that is; none of a strange word. */
export type Readings = (
  concept: string,
  how: {
    /** Whether more letters may follow. */
    unfinished: boolean;
    mayBeMisspelled: boolean;
  },
) => [known: string, sure: number][];

/** Readings that take a known concept as itself alone, any other word as those it may begin or be a slip of. */
export function createReadings(known: Pick<ReadonlySet<string>, 'has' | 'keys'>): Readings {
  let made: Vocabulary | undefined;
  /** Made when a word is not known as it stands: most names are, and their reader waits for no more. */
  const vocabulary = (): Vocabulary =>
    (made ??= createVocabulary(
      new Map([
        // A query word comes without its ending, and so is "philipines" misspelled.
        ...[...CONCEPT_OF_STEM, ...MEANINGS].filter(([, concept]) => known.has(concept)),
        ...[...known.keys()].map((concept): [string, string] => [concept, concept]),
      ]),
    ));
  return (concept, { unfinished, mayBeMisspelled }) => {
    if (known.has(concept)) return [[concept, 1]];
    const slips = concept.length >= SHORTEST_WITH_TWO ? 2 : concept.length >= SHORTEST_WITH_SLIP ? 1 : 0;
    const mayGoOn = unfinished && concept.length >= SHORTEST_BEGUN && !FIGURES.test(concept);
    const begun = mayGoOn ? vocabulary().begunWith(concept) : [];
    const near = mayBeMisspelled && slips > 0 ? vocabulary().near(concept, slips) : [];
    return [
      ...near.map((word): [string, number] => [word, MISSPELLED]),
      ...begun.map((word): [string, number] => [word, BEGUN]),
    ];
  };
}
