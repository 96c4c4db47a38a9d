import { typingDistance } from './edit-distance.ts';

/** The words a query can use, each with the concept it stands for. */
export type Vocabulary = {
  /** Concepts of words that begin so, the shortest words first. */
  begunWith(beginning: string): string[];
  /** Concepts of words that are at most so many slips away and begin with the same letter. */
  near(word: string, slips: number): string[];
};

/** Of the words of 10,000 own entries, three letters begin thousands; the shortest are the likeliest. */
const BEGUN_LIMIT = 60;
/** Shorter words are too many things to be a slip of. */
const SHORTEST_NEAR = 4;

/** Goes through all the words, given with what they stand for: best made when first needed. */
export function createVocabulary(words: ReadonlyMap<string, string>): Vocabulary {
  /** By first letter, then by length: a slip changes the length by one at most. */
  const byLetter = new Map<string, Map<number, [word: string, concept: string][]>>();
  for (const [word, concept] of words) {
    const letter = word.charAt(0);
    const byLength = byLetter.get(letter) ?? new Map<number, [string, string][]>();
    byLetter.set(letter, byLength);
    const same = byLength.get(word.length);
    if (same) same.push([word, concept]);
    else byLength.set(word.length, [[word, concept]]);
  }

  return {
    begunWith(beginning) {
      const byLength = byLetter.get(beginning.charAt(0));
      const found: string[] = [];
      for (const length of [...(byLength?.keys() ?? [])].toSorted((a, b) => a - b)) {
        if (length < beginning.length) continue;
        for (const [word, concept] of byLength?.get(length) ?? []) {
          if (word.startsWith(beginning)) found.push(concept);
          if (found.length === BEGUN_LIMIT) return found;
        }
      }
      return found;
    },
    near(word, slips) {
      const byLength = byLetter.get(word.charAt(0));
      const found: string[] = [];
      for (let length = Math.max(SHORTEST_NEAR, word.length - slips); length <= word.length + slips; length++)
        for (const [known, concept] of byLength?.get(length) ?? [])
          if (typingDistance(word, known, slips) <= slips) found.push(concept);
      return found;
    },
  };
}
