import { GROUPS, SHOW_LEVELS, type EntryId, type Group } from '../entry.ts';
import type { Form, NamedEntry, NameIndex } from './name-index.ts';
import { foldedOf, NUMBERED, readNumber, unpackName } from './packed-name.ts';
import { narrowed, seenOf, UNCOMMON } from './seen-text.ts';
import { unpackVetoes } from './packed-vetoes.ts';
import { longClasses, longPattern } from './short-pattern.ts';
import { textReader } from './short-text.ts';
import { vetoesOf } from './veto.ts';

/**
 * The names of all marked entries as page scripts have them: a few short texts in which what is needed is searched, so
 * that a page pays for the names it holds and not for the others. Written by `packed-names.ts`.
 */
export type PackedNames = {
  /** A `shortPattern` over the beginnings of names in Latin letters, full-width letters made narrow. */
  latin: string;
  /** `shortClasses` of the first two characters of the other names. */
  others: string;
  /** A line for each head: what its names go on with, shortened, those of an entry with its number behind them. */
  heads: string;
  /** A line for each symbol of shortened texts: what it stands for. */
  list: string;
  /** A line for each entry, by its number, shortened: id, codes of level and group, what is never a name (`packed-vetoes.ts`). */
  entries: string;
  /** A line for each hostname of an own site that is no name, with an end before and behind: the numbers of its entries. */
  hosts: string;
};

/** Part lines, and the fields of an entry. */
export const LINE = '\n';
export const FIELD = '|';

/**
 * Characters of the head of a Latin name. On 44 saved pages (2.2 million characters, 1000 names) words that begin with a
 * head of three are 11,200, of four 3,200, of five 1,800, whose expression takes longer to compile than it saves.
 */
export const LATIN_HEAD = 4;
/** Characters of the head of the other names. */
export const OTHER_HEAD = 2;
/** The lengths of heads that a Latin name may have: shorter names are their own head. */
const LATIN_HEADS = [LATIN_HEAD, 3, 2];

/** The head of names as its line begins: all lines of a script have heads of one length. */
export const keyOf = (head: string): string =>
  head.padEnd(head.charCodeAt(0) < 0x80 ? LATIN_HEAD : OTHER_HEAD, FIELD);

/** What stands on each line, by what it begins with: half a millisecond, so not before it is asked for. */
const readLines = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split(LINE).map((line) => {
      const end = keyOf(line.charAt(0)).length;
      return [line.slice(0, end), line.slice(end)];
    }),
  );

/** What stands behind a key on the line that begins with it: for few questions, searched sooner than a table is made. */
function behind(lines: string, key: string): string {
  const line = lines.indexOf(LINE + key);
  return line < 0
    ? ''
    : lines.slice(line + LINE.length + key.length, lines.indexOf(LINE, line + LINE.length));
}

/** Also where one match begins inside another. */
function offsetsOf(pattern: RegExp, text: string): number[] {
  const offsets: number[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    offsets.push(match.index);
    pattern.lastIndex = match.index + 1;
  }
  return offsets;
}

const sorted = (offsets: number[]): number[] => offsets.sort((a, b) => a - b);

/** A name that is unpacked when a text begins with it. */
type PackedForm = {
  readonly packed: string;
  /** Of its entry. */
  readonly number: number;
  readonly folded: string;
  form: Form | undefined;
};

type PackedEntry = NamedEntry & { never: readonly string[] };

/**
 * An index of names that were packed when the glossary was compiled. Where a name may begin is told by native code; a
 * name is unpacked when a text is found to hold it.
 */
export function openPackedNames({ latin, others, heads, list, entries, hosts }: PackedNames): NameIndex {
  /** The names of the heads met so far. */
  const known = new Map<string, readonly PackedForm[]>();
  /** Made when first needed; the first two differ in whether a word has to begin there. */
  let latinWords: RegExp | undefined;
  let latinAnywhere: RegExp | undefined;
  let otherNames: RegExp | undefined;
  let lines: ReadonlyMap<string, string> | undefined;
  let reader: ((shortened: string) => string) | undefined;
  let rows: readonly string[] | undefined;
  /** The entries of the names met so far. */
  const opened: PackedEntry[] = [];

  const read = (shortened: string): string => (reader ??= textReader(list))(shortened);
  const openEntry = (row: string): PackedEntry => {
    const [id = '', codes = '', ...never] = read(row).split(FIELD);
    return {
      id,
      show: SHOW_LEVELS[Number(codes[0])] ?? 'search-only',
      group: GROUPS[Number(codes[1])] ?? 'world',
      never: never.flatMap(unpackVetoes),
    };
  };
  const entryAt = (number: number): PackedEntry =>
    (opened[number] ??= openEntry((rows ??= entries.split(LINE))[number] ?? ''));
  const formOf = (head: string, { packed, number, folded }: PackedForm): Form => {
    const { never, ...entry } = entryAt(number);
    return { entry, name: unpackName(packed, head), folded, vetoes: vetoesOf(never, folded) };
  };
  /** Longest first. */
  const readHead = (head: string): PackedForm[] =>
    (read((lines ??= readLines(heads)).get(keyOf(head)) ?? '').match(NUMBERED) ?? [])
      .flatMap((own) =>
        own
          .slice(0, -1)
          .split(FIELD)
          .map((packed) => ({
            packed,
            number: readNumber(own.slice(-1)),
            folded: foldedOf(packed, head),
            form: undefined,
          })),
      )
      .sort((a, b) => b.folded.length - a.folded.length);
  const formsOfHead = (head: string, text: string): Form[] => {
    let packed = known.get(head);
    if (!packed) known.set(head, (packed = readHead(head)));
    const found: Form[] = [];
    for (const each of packed)
      if (text.startsWith(each.folded)) found.push((each.form ??= formOf(head, each)));
    return found;
  };

  function formsAt(folded: string): Form[] {
    if (folded.charCodeAt(0) >= 0x80) return formsOfHead(folded.slice(0, OTHER_HEAD), folded);
    const found: Form[] = [];
    for (const length of LATIN_HEADS)
      if (length <= folded.length) found.push(...formsOfHead(folded.slice(0, length), folded));
    return found;
  }

  const othersIn = (text: string): number[] =>
    offsetsOf((otherNames ??= new RegExp(longClasses(others), 'g')), text);
  return {
    startsIn(text) {
      latinWords ??= new RegExp(String.raw`\b${longPattern(latin)}`, 'g');
      if (!UNCOMMON.test(text)) return offsetsOf(latinWords, text);
      const narrow = narrowed(text);
      const through = seenOf(narrow);
      if (!through) return sorted([...offsetsOf(latinWords, narrow), ...othersIn(narrow)]);
      // What is invisible may stand before a word, and makes no border of words.
      latinAnywhere ??= new RegExp(longPattern(latin), 'g');
      const starts = [...offsetsOf(latinAnywhere, through.seen), ...othersIn(through.seen)];
      return sorted(starts.map(through.at));
    },
    formsAt,
    groupOf(id: EntryId): Group | undefined {
      rows ??= entries.split(LINE);
      return rows.map((_, number) => entryAt(number)).find((entry) => entry.id === id)?.group;
    },
    ownersOf(host) {
      const owners = new Set<EntryId>();
      for (let site = host; site.includes('.'); site = site.slice(site.indexOf('.') + 1)) {
        for (const number of behind(hosts, site + FIELD)) owners.add(entryAt(readNumber(number)).id);
        for (const { folded, entry } of formsAt(site)) if (folded === site) owners.add(entry.id);
      }
      return owners;
    },
  };
}
