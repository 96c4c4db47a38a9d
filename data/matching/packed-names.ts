import { GROUPS, SHOW_LEVELS, type Name } from '../entry.ts';
import type { EntryNames } from './glossary-names.ts';
import { headOf, headsPattern, othersPattern } from './name-heads.ts';
import { FIELD, ITEM, LINE, type PackedNames } from './packed-index.ts';
import { CLUE, NUMBER_DIGITS, packName, writeNumber } from './packed-name.ts';
import { packVetoes } from './packed-vetoes.ts';
import { foldText } from './text-folding.ts';

/** Makes what `packed-index.ts` reads, when the glossary is compiled. */

/** Chinese words, as they are compared: 支付寶 is not kept beside 支付宝. */
const distinct = (words: readonly string[]): string[] => [
  ...new Map(words.map((word) => [/[\u4e00-\u9fff]/.test(word) ? foldText(word) : word, word])).keys(),
];

function leanName(name: Name): Name {
  const { text, clues, against, ...rule } = name;
  return {
    text: /[\u4e00-\u9fff]/.test(text) && !rule.case ? foldText(text) : text,
    ...rule,
    ...(clues && { clues: distinct(clues) }),
    ...(against && { against: distinct(against) }),
  };
}

/** Names that say the same once folded: the first is kept, with the clues of all. */
function leanNames(names: readonly Name[]): Name[] {
  const kept = new Map<string, Name>();
  for (const name of names.map(leanName)) {
    const key = `${name.case ? name.text : foldText(name.text)} ${name.case ?? ''}`;
    const other = kept.get(key);
    const merged = (one?: string[], two?: string[]): string[] => distinct([...(one ?? []), ...(two ?? [])]);
    kept.set(
      key,
      other
        ? { ...other, clues: merged(other.clues, name.clues), against: merged(other.against, name.against) }
        : name,
    );
  }
  return [...kept.values()];
}

/** An entry's names and vetoes as page scripts have them: 支付寶 and 支付宝 are one name with the clues of both. */
export const leanEntry = (entry: EntryNames): EntryNames => ({
  ...entry,
  names: leanNames(entry.names),
  never: distinct(entry.never),
});

/** A line for each key with its values, in order. */
function lines(pairs: readonly (readonly [key: string, value: string])[]): string {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return [...groups].map(([key, values]) => key + FIELD + values.join(ITEM)).join(LINE);
}

const bytesOf = (word: string): number => new TextEncoder().encode(word).length;
/** How many bytes names that hold a word so often are shorter by where it is shared. */
const gainOf = (word: string, count: number): number =>
  count * (bytesOf(word) + CLUE.length - NUMBER_DIGITS) - bytesOf(word) - CLUE.length;

/** Clues that take more room where they are written out each time than once. */
function sharedClues(names: readonly Name[]): string[] {
  const counts = new Map<string, number>();
  for (const { clues = [], against = [] } of names)
    for (const word of [...clues, ...against]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([word, count]) => gainOf(word, count) > 0).map(([word]) => word);
}

/** The own sites of an entry that are not among its names, each with its number. */
function hostsOf({ names, ownHosts }: EntryNames, number: number): [host: string, number: string][] {
  const written = new Set(names.map(({ text }) => foldText(text)));
  return ownHosts.filter((host) => !written.has(host)).map((host) => [host, writeNumber(number)]);
}

/** @throws RangeError when a text holds a sign the format uses; the message says which. */
export function packNames(given: readonly EntryNames[]): PackedNames {
  const entries = given.map(leanEntry);
  const names = entries
    .flatMap((entry, number) => entry.names.map((name) => ({ name, number, folded: foldText(name.text) })))
    .toSorted((a, b) => b.folded.length - a.folded.length);
  const clues = sharedClues(names.map(({ name }) => name));
  const numbers = new Map(clues.map((clue, at) => [clue, at]));
  return {
    latin: headsPattern(names.map(({ name }) => name)),
    others: othersPattern(names.map(({ name }) => name)),
    heads: lines(
      names.map(({ name, number, folded }) => {
        const head = headOf(folded);
        return [head, packName(name, head, numbers) + writeNumber(number)];
      }),
    ),
    clues: clues.join(CLUE),
    entries: entries.map(({ id, show, group, never, names: own }) =>
      [
        id,
        `${SHOW_LEVELS.indexOf(show)}${GROUPS.indexOf(group)}`,
        packVetoes(
          never,
          own.map(({ text }) => text),
        ).join(ITEM),
      ].join(FIELD),
    ),
    hosts: lines(entries.flatMap(hostsOf)),
  };
}
