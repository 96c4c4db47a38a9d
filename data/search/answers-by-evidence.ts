import { EVERYDAY, EVERYDAY_WORDS } from './everyday-words.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { Answer } from './search-hits.ts';
import type { PhraseIndex } from './search-phrases.ts';
import { evidenceScore } from './search-score.ts';
import { LIKENESSES, PLACES, tellingOf } from './search-words.ts';

/** Fewer words, found one here and one there, prove nothing. */
const FEWEST_WORDS = 3;
/** What they must weigh together, and how far ahead of the next entry, in words that one entry alone has. */
const LEAST = 1.5;
const AHEAD = 0.45;
/** Share of the query they must be, by weight. */
const SHARE = 0.5;
/** How sure a word is that only running text has. */
const IN_TEXT = 0.9;

/** What an entry has of a query. */
type Evidence = { words: number; weight: number };

/**
 * The last resort, where nothing else answers: the one entry that has by far the most of what is asked, though half of it
 * may be strange: "patrick and john unicorn payroll". Only words as they are written count, and a place that the entry has
 * nothing to do with speaks against it.
 */
export function createEvidenceAnswers(
  entries: readonly LexiconEntry[],
  phrases: PhraseIndex,
  texts: PhraseIndex,
): (words: readonly string[]) => Answer[] {
  const holds = (entry: number, concept: string): boolean =>
    phrases.holds(entry, concept) || texts.holds(entry, concept);
  const weightOf = (concept: string): number => (phrases.knows(concept) ? phrases : texts).weightOf(concept);

  return (words) => {
    const telling = tellingOf(words).filter((concept) => !LIKENESSES.has(concept));
    const found = new Map<number, Evidence>();
    for (const concept of telling)
      for (const entry of phrases.holders(concept).union(texts.holders(concept))) {
        const sure =
          (phrases.holds(entry, concept) ? 1 : IN_TEXT) * (EVERYDAY_WORDS.has(concept) ? EVERYDAY : 1);
        const { words: count, weight } = found.get(entry) ?? { words: 0, weight: 0 };
        found.set(entry, { words: count + 1, weight: weight + weightOf(concept) * sure });
      }
    const [best, next] = [...found].toSorted(([, a], [, b]) => b.weight - a.weight);
    if (!best) return [];
    const [entry, evidence] = best;
    const total = telling.reduce((sum, concept) => sum + weightOf(concept), 0);
    const isProof =
      evidence.words >= FEWEST_WORDS &&
      evidence.weight >= LEAST * phrases.rarest &&
      evidence.weight >= SHARE * total &&
      evidence.weight - (next?.[1].weight ?? 0) >= AHEAD * phrases.rarest &&
      telling.every((concept) => !PLACES.has(concept) || holds(entry, concept));
    if (!isProof) return [];
    const { headword = '', importance = 0 } = entries[entry] ?? {};
    return [{ entry, form: headword, way: 'text', score: evidenceScore(importance) }];
  };
}
