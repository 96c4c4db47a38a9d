import type { EntryId, Name } from '../entry.ts';
import { caseFits } from './letter-case.ts';
import type { Form, NamedEntry, NameIndex } from './name-index.ts';
import { beginsWord, goesOn, unfoldedEnd } from './name-edges.ts';
import { foldText } from './text-folding.ts';
import { isProse } from './token-context.ts';
import { isVerb } from './verb-use.ts';
import { isVetoed } from './veto.ts';

/** A hit in a string: half-open UTF-16 offsets, and the text that stands there. */
export type Match = { entryId: EntryId; start: number; end: number; form: string };

/** A place in a string: half-open UTF-16 offsets. */
export type Place = { start: number; end: number };

/** A match before its sense is decided. */
export type Candidate = Match & {
  entry: NamedEntry;
  /** The name and rule it was matched by. */
  name: Name;
  /** Letters of an inflected form after the name ("s" in "Alibabas"); empty where the word ends with the name. */
  ending: string;
  /** What else may stand here if this sense does not: a shorter name, or another entry with the same form. */
  fallback?: Candidate;
};

/** Finds the names of an index in text; which of them stand is for `sense.ts` to decide. */
export type Matcher = {
  index: Pick<NameIndex, 'groupOf' | 'ownersOf'>;
  /**
   * Every place where a name is written, in order, wherever a word begins: a superset of what `find` finds, which needs
   * to look only there.
   */
  placesIn(text: string): Place[];
  /** One linear pass. Longest names, left to right, never overlapping; nothing is decided about the sense yet. */
  find(text: string): Candidate[];
};

/** UTF-16 units of text looked at from the beginning of a name; longer names are cut off from matching. */
const LONGEST_NAME = 64;

/** The candidate a form makes here, if boundaries, letter case, vetoes and the text around allow one. */
function candidateOf(
  text: string,
  start: number,
  { entry, name, folded, vetoes }: Form,
): Candidate | undefined {
  const end = unfoldedEnd(text, start, folded.length);
  const ending = goesOn(text, start, end);
  if (ending === undefined || (ending !== '' && name.sense === 'unsure')) return undefined;
  if (!caseFits(text, start, end, name) || isVetoed(text, start, end, vetoes)) return undefined;
  if (!isProse(text, start, end) || isVerb(text, start, end)) return undefined;
  // A word that is declined is marked to its end: "на Алиэкспрессе", "z AliExpressu"; a plural s is left out.
  const markEnd = ending === 's' ? end : end + ending.length;
  return { entryId: entry.id, start, end: markEnd, form: text.slice(start, markEnd), entry, name, ending };
}

/** The candidates at one place as one, the longest first, each with the next as its fallback. */
const chained = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduceRight<Candidate | undefined>(
    (fallback, candidate) => (fallback ? { ...candidate, fallback } : candidate),
    undefined,
  );

/** Keeps nothing of the texts it is given: one matcher serves any number of them. */
export function createMatcher(index: NameIndex): Matcher {
  const formsAt = (text: string, start: number): readonly Form[] =>
    beginsWord(text, start) ? index.formsAt(foldText(text.slice(start, start + LONGEST_NAME))) : [];
  const candidateAt = (text: string, start: number): Candidate | undefined =>
    chained(formsAt(text, start).flatMap((form) => candidateOf(text, start, form) ?? []));

  return {
    index,
    placesIn(text) {
      const places: Place[] = [];
      for (const start of index.startsIn(text)) {
        const [longest] = formsAt(text, start);
        if (longest) places.push({ start, end: unfoldedEnd(text, start, longest.folded.length) });
      }
      return places;
    },
    find(text) {
      const candidates: Candidate[] = [];
      let end = 0;
      for (const start of index.startsIn(text)) {
        const candidate = start >= end && candidateAt(text, start);
        if (!candidate) continue;
        candidates.push(candidate);
        end = candidate.end;
      }
      return candidates;
    },
  };
}
