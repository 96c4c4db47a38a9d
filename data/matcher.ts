import type { EntryId, Name } from './entry.ts';
import type { MatchableNames } from './glossary-names.ts';
import { caseFits } from './letter-case.ts';
import { createNameIndex, type Form } from './name-index.ts';
import { beginsWord, goesOn, unfoldedEnd } from './name-edges.ts';
import { fold, foldText, SKIPPED, SPACE } from './text-folding.ts';
import { isProse } from './token-context.ts';
import { isVetoed } from './veto.ts';
import { joins } from './word-boundary.ts';

/** A hit in a string: half-open UTF-16 offsets, and the text that stands there. */
export type Match = { entryId: EntryId; start: number; end: number; form: string };

/** A match before its sense is decided. */
export type Candidate = Match & {
  entry: MatchableNames;
  /** The name and rule it was matched by. */
  name: Name;
  /** Letters of an inflected form after the name ("s" in "Alibabas"); empty where the word ends with the name. */
  ending: string;
  /** What else may stand here if this sense does not: a shorter name, or another entry with the same form. */
  fallback?: Candidate;
};

export type Matcher = {
  names: readonly MatchableNames[];
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
  if (!isProse(text, start, end)) return undefined;
  return { entryId: entry.id, start, end, form: text.slice(start, end), entry, name, ending };
}

/** The candidates at one place as one, the longest first, each with the next as its fallback. */
const chained = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduceRight<Candidate | undefined>(
    (fallback, candidate) => (fallback ? { ...candidate, fallback } : candidate),
    undefined,
  );

export function createMatcher(names: readonly MatchableNames[]): Matcher {
  const index = createNameIndex(names);
  const { firsts } = index;

  function candidateAt(text: string, start: number, first: number, second: number): Candidate | undefined {
    if (second !== SKIPPED) {
      const third = fold(text.charCodeAt(start + 2));
      if (third !== SKIPPED && third !== SPACE && !index.has(first, second, third || 0)) return undefined;
    }
    const folded = foldText(text.slice(start, start + LONGEST_NAME));
    const forms = index.formsAt(folded, first, folded.charCodeAt(1), folded.charCodeAt(2) || 0);
    if (forms.length === 0 || !beginsWord(text, start)) return undefined;
    return chained(forms.flatMap((form) => candidateOf(text, start, form) ?? []));
  }

  function find(text: string): Candidate[] {
    const candidates: Candidate[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const first = fold(code);
      if (firsts[first] !== 1) continue;
      if (i > 0 && joins(text.charCodeAt(i - 1), code)) continue;
      const second = fold(text.charCodeAt(i + 1));
      if (second !== SKIPPED && !index.mayBegin(first, second)) continue;
      const candidate = candidateAt(text, i, first, second);
      if (!candidate) continue;
      candidates.push(candidate);
      i = candidate.end - 1;
    }
    return candidates;
  }

  return { names, find };
}
