import type { EntryId, Name } from './entry.ts';
import type { EntryNames } from './glossary-names.ts';
import { caseFits } from './letter-case.ts';
import { buildTrie, IGNORED, pairSlot, UNKNOWN } from './name-trie.ts';
import { foldText, isIgnorable } from './text-folding.ts';
import { isProse } from './token-context.ts';
import { joins, NONE, scriptOf, UNSPACED, type Script } from './word-boundary.ts';

/** A hit in a string: half-open UTF-16 offsets, and the text that stands there. */
export type Match = { entryId: EntryId; start: number; end: number; form: string };

/** A match before its sense is decided. */
export type Candidate = Match & {
  entry: EntryNames;
  /** The name and rule it was matched by. */
  name: Name;
  /** What else may stand here if this sense does not: a shorter name, or another entry with the same form. */
  fallback?: Candidate;
};

export type Matcher = {
  names: readonly EntryNames[];
  /** One linear pass. Longest names, left to right, never overlapping; nothing is decided about the sense yet. */
  find(text: string): Candidate[];
};

/** A form in the trie: a name of an entry, or (without a name) a longer word that vetoes the names in it. */
type Form = { entry: EntryNames; name: Name | undefined; next: number };

/** A plural or genitive letter that may follow a name; it is not part of the mark. */
const PLURAL = /^s(?![\p{L}\p{N}\p{M}_])/u;

/** Whether a name may end here: at the end of a word, or before its plural letter. */
function endsWord(text: string, end: number): boolean {
  let next = end;
  while (next < text.length && isIgnorable(text.charCodeAt(next)) && text.charCodeAt(next) !== 0x200b) next++;
  if (next >= text.length) return true;
  return !joins(text.charCodeAt(end - 1), text.charCodeAt(next)) || PLURAL.test(text.slice(next, next + 2));
}

export function createMatcher(names: readonly EntryNames[]): Matcher {
  const texts: string[] = [];
  const forms: Form[] = [];
  const byText = new Map<string, number>();
  const addForm = (text: string, entry: EntryNames, name: Name | undefined): void => {
    const key = foldText(text);
    forms.push({ entry, name, next: byText.get(key) ?? 0 });
    texts.push(text);
    byText.set(key, forms.length);
  };
  for (const entry of names) {
    for (const name of entry.names) addForm(name.text, entry, name);
    for (const text of entry.never) addForm(text, entry, undefined);
  }
  const trie = buildTrie(texts);
  const { symbols, space, roots, pairs, label, child, sibling, form } = trie;

  /** Ends of the forms that begin at the last walked place, and the forms, shortest first. */
  const ends: number[] = [];
  const found: number[] = [];

  /** Follows the text from `start` down the tree. */
  function walk(text: string, start: number, root: number): void {
    ends.length = 0;
    found.length = 0;
    let node = root;
    let at = start + 1;
    for (;;) {
      const hit = form[node] ?? 0;
      if (hit !== 0) {
        ends.push(at);
        found.push(hit);
      }
      let symbol = symbols[text.charCodeAt(at)] ?? UNKNOWN;
      let next = at + 1;
      while (symbol === IGNORED && next < text.length) symbol = symbols[text.charCodeAt(next++)] ?? UNKNOWN;
      if (symbol === UNKNOWN || next > text.length) return;
      let branch = child[node] ?? 0;
      while (branch !== 0 && label[branch] !== symbol) branch = sibling[branch] ?? 0;
      if (branch === 0) return;
      if (symbol === space) {
        for (;;) {
          const following = symbols[text.charCodeAt(next)] ?? UNKNOWN;
          if (next >= text.length || (following !== space && following !== IGNORED)) break;
          next++;
        }
      }
      node = branch;
      at = next;
    }
  }

  function candidateAt(
    text: string,
    start: number,
    vetoEnd: number,
  ): { candidate: Candidate | undefined; veto: number } {
    let candidate: Candidate | undefined;
    let veto = vetoEnd;
    const tail: Candidate[] = [];
    for (let i = ends.length - 1; i >= 0; i--) {
      const end = ends[i] ?? 0;
      if (!endsWord(text, end)) continue;
      for (let index = found[i] ?? 0; index !== 0; index = forms[index - 1]?.next ?? 0) {
        const each = forms[index - 1];
        if (!each) break;
        if (!each.name) {
          if (end > veto) veto = end;
          continue;
        }
        if (end <= veto || !caseFits(text, start, end, each.name)) continue;
        tail.push({
          entryId: each.entry.id,
          start,
          end,
          form: text.slice(start, end),
          entry: each.entry,
          name: each.name,
        });
      }
    }
    for (const each of tail.toReversed()) {
      if (each.end <= veto || !isProse(text, each.start, each.end)) continue;
      candidate = candidate ? { ...each, fallback: candidate } : each;
    }
    return { candidate, veto };
  }

  function find(text: string): Candidate[] {
    const candidates: Candidate[] = [];
    let veto = 0;
    let before: Script = NONE;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const symbol = symbols[code] ?? UNKNOWN;
      const root = roots[symbol] ?? 0;
      const script = scriptOf(code);
      const inWord = before !== NONE && before !== UNSPACED && script === before;
      before = symbol === IGNORED ? before : script;
      if (root === 0 || inWord) continue;
      const second = symbols[text.charCodeAt(i + 1)] ?? UNKNOWN;
      if (second !== IGNORED && pairs[pairSlot(symbol, second)] === 0) continue;
      walk(text, i, root);
      if (ends.length === 0) continue;
      const result = candidateAt(text, i, veto);
      veto = result.veto;
      if (!result.candidate) continue;
      candidates.push(result.candidate);
      i = result.candidate.end - 1;
      before = scriptOf(text.charCodeAt(i));
    }
    return candidates;
  }

  return { names, find };
}
