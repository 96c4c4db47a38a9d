import { clueWords } from './clues.ts';
import type { Name } from './entry.ts';
import type { MatchableNames } from './glossary-names.ts';
import { unpackName } from './packed-name.ts';
import { fold, foldText } from './text-folding.ts';
import { vetoesOf, type Veto } from './veto.ts';

/** A name with its rule, ready to be compared with text. */
export type Form = { entry: MatchableNames; name: Name; folded: string; vetoes: readonly Veto[] };

/** All forms that begin with the same three characters, by their folded text. */
type Bucket = { lengths: number[]; forms: Map<string, Form[]> };

/**
 * Names by how they begin. Made for a page script that starts on every page and finds nothing on most: building it looks
 * at the first three characters of each name only; the rest is read when a page first has a word that begins so.
 */
export type NameIndex = {
  /** Whether some name begins with this (folded) character. */
  firsts: Uint8Array;
  /** Whether some name may begin with these two (folded) characters. */
  mayBegin(first: number, second: number): boolean;
  /** Whether names begin with these three (folded) characters; a name of two has 0 as its third. */
  has(first: number, second: number, third: number): boolean;
  /** The forms a (folded) text begins with, longest first. */
  formsAt(text: string, first: number, second: number, third: number): Form[];
};

/** Slots of the table of pairs (a power of two). False positives cost a look into a map. */
const PAIR_SLOTS = 8192;
const slotOf = (first: number, second: number): number => ((first * 31) ^ second) & (PAIR_SLOTS - 1);
/** Distinct for the characters that matter; where two heads share a number, their bucket just holds both. */
const headOf = (first: number, second: number, third: number): number =>
  (first * 8191 + second) * 8191 + third;
/** Names of an entry are numbered below this. */
const NAMES_PER_ENTRY = 65_536;

/** Signs that stand before and after the text of a packed name. */
const isSignBefore = (code: number): boolean => code === 0x5e || code === 0x3d;
const isSignAfter = (code: number): boolean => code === 0x3f || code === 0x3c || code === 0x3e;

/** The third folded character of a name, 0 where it has two. */
function thirdOf(text: string, from: number): number {
  const code = text.charCodeAt(from + 2);
  return from + 2 >= text.length || isSignAfter(code) ? 0 : fold(code);
}

const withClueWords = (name: Name): Name => ({
  ...name,
  ...(name.clues && { clues: clueWords(name.clues) }),
  ...(name.against && { against: clueWords(name.against) }),
});

export function createNameIndex(entries: readonly MatchableNames[]): NameIndex {
  const firsts = new Uint8Array(65_536);
  const pairs = new Uint8Array(PAIR_SLOTS);
  /** Which names begin so: entry and name as one number. */
  const heads = new Map<number, number[]>();
  const buckets = new Map<number, Bucket>();

  for (const [entryIndex, entry] of entries.entries())
    for (const [nameIndex, name] of entry.names.entries()) {
      const text = typeof name === 'string' ? name : name.text;
      const from = typeof name === 'string' && isSignBefore(text.charCodeAt(0)) ? 1 : 0;
      const first = fold(text.charCodeAt(from));
      const second = fold(text.charCodeAt(from + 1));
      const head = headOf(first, second, thirdOf(text, from));
      firsts[first] = 1;
      pairs[slotOf(first, second)] = 1;
      const number = entryIndex * NAMES_PER_ENTRY + nameIndex;
      const known = heads.get(head);
      if (known) known.push(number);
      else heads.set(head, [number]);
    }

  function readBucket(head: number): Bucket {
    const forms = new Map<string, Form[]>();
    for (const number of heads.get(head) ?? []) {
      const entry = entries[Math.floor(number / NAMES_PER_ENTRY)];
      const packed = entry?.names[number % NAMES_PER_ENTRY];
      if (!entry || packed === undefined) continue;
      const name = withClueWords(typeof packed === 'string' ? unpackName(packed) : packed);
      const folded = foldText(name.text);
      const form: Form = { entry, name, folded, vetoes: vetoesOf(entry.never, folded) };
      const known = forms.get(folded);
      if (known) known.push(form);
      else forms.set(folded, [form]);
    }
    const lengths = [...new Set([...forms.keys()].map(({ length }) => length))].toSorted((a, b) => b - a);
    const bucket = { lengths, forms };
    buckets.set(head, bucket);
    return bucket;
  }

  return {
    firsts,
    mayBegin: (first, second) => pairs[slotOf(first, second)] === 1,
    has: (first, second, third) =>
      heads.has(headOf(first, second, third)) || heads.has(headOf(first, second, 0)),
    formsAt(text, first, second, third) {
      const found: Form[] = [];
      for (const head of [headOf(first, second, third), headOf(first, second, 0)]) {
        if (!heads.has(head)) continue;
        const { lengths, forms } = buckets.get(head) ?? readBucket(head);
        for (const length of lengths) {
          if (length <= text.length) found.push(...(forms.get(text.slice(0, length)) ?? []));
        }
      }
      return found;
    },
  };
}
