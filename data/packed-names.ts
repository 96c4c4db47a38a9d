import { GROUPS, SHOW_LEVELS, type Name } from './entry.ts';
import type { EntryNames, MatchableNames } from './glossary-names.ts';
import { packName } from './packed-name.ts';
import { foldText } from './text-folding.ts';

/**
 * The names of all marked entries as one short text, for page scripts: a third of what they are as JSON, and only split
 * into entries when read. Entries are joined by `~`, their fields by `` ` ``,
 * lists by `|`.
 */

export type PackedNames = string;

const list = (joined: string): string[] => (joined === '' ? [] : joined.split('|'));

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

/** @throws RangeError when a text holds a sign the format uses; the message says which. */
export function packNames(entries: readonly EntryNames[]): PackedNames {
  const rows = entries
    .map(leanEntry)
    .map(({ id, show, group, ownHosts, names, never }) =>
      [
        id,
        `${SHOW_LEVELS.indexOf(show)}${GROUPS.indexOf(group)}`,
        ownHosts.join('|'),
        names.map(packName).join('|'),
        never.join('|'),
      ].join('`'),
    );
  return rows.join('~');
}

/** Names stay packed until a page needs them. */
export const unpackNames = (packed: PackedNames): MatchableNames[] =>
  packed.split('~').map((row) => {
    const [id = '', codes = '', hosts = '', names = '', never = ''] = row.split('`');
    return {
      id,
      show: SHOW_LEVELS[Number(codes[0])] ?? 'search-only',
      group: GROUPS[Number(codes[1])] ?? 'world',
      ownHosts: list(hosts),
      names: list(names),
      never: list(never),
    };
  });
