import { GROUPS, SHOW_LEVELS, type Name } from '../entry.ts';
import type { EntryNames } from './glossary-names.ts';
import { headOf, headsPattern, othersPattern } from './name-heads.ts';
import { FIELD, keyOf, LINE, type PackedNames } from './packed-index.ts';
import { LAST_NUMBER, packName, writeNumber } from './packed-name.ts';
import { packVetoes } from './packed-vetoes.ts';
import { shortenTexts } from './shorten-texts.ts';
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

/** The own sites of an entry that are not among its names, each with its number. */
function hostsOf({ names, ownHosts }: EntryNames, number: number): [host: string, number: string][] {
  const written = new Set(names.map(({ text }) => foldText(text)));
  return ownHosts.filter((host) => !written.has(host)).map((host) => [host, writeNumber(number)]);
}

/** @throws RangeError where there are more than numbers are written for, or a text holds a sign the format uses */
export function packNames(given: readonly EntryNames[]): PackedNames {
  const entries = given.map(leanEntry);
  if (entries.length > LAST_NUMBER) throw new RangeError(`no numbers for ${entries.length} entries`);
  const names = entries
    .flatMap((entry, number) => entry.names.map((name) => ({ name, number, folded: foldText(name.text) })))
    .toSorted((a, b) => b.folded.length - a.folded.length);
  const heads = Map.groupBy(names, ({ folded }) => headOf(folded));
  const lines = [...heads].map(([head, group]) =>
    [...Map.groupBy(group, ({ number }) => number)]
      .map(([number, own]) => own.map(({ name }) => packName(name, head)).join(FIELD) + writeNumber(number))
      .join(''),
  );
  const rows = entries.map(({ id, show, group, never, names: own }) => {
    const forms = own.map(({ text }) => text);
    return [id, `${SHOW_LEVELS.indexOf(show)}${GROUPS.indexOf(group)}`, ...packVetoes(never, forms)].join(
      FIELD,
    );
  });
  const hostLines = [...Map.groupBy(entries.flatMap(hostsOf), ([host]) => host)].map(
    ([host, owners]) => host + FIELD + owners.map(([, number]) => number).join(''),
  );
  const { texts, list } = shortenTexts([...lines, ...rows]);
  return {
    latin: headsPattern(names.map(({ name }) => name)),
    others: othersPattern(names.map(({ name }) => name)),
    heads: [...heads.keys()].map((head, at) => keyOf(head) + (texts[at] ?? '')).join(LINE),
    list,
    entries: texts.slice(lines.length).join(LINE),
    hosts: hostLines.map((line) => LINE + line).join('') + LINE,
  };
}
