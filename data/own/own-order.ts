import type { Steps } from '../steps.ts';
import type { OwnChange } from './own-change.ts';
import type { OwnEntry, OwnGlossary } from './own-entry.ts';
import { PART_SIZE, slices } from './slices.ts';

/** Glossaries by name, entries by headword: the order in which the options page lists them. */
export type OwnLists = { glossaries: readonly OwnGlossary[]; entries: readonly OwnEntry[] };

/**
 * One collator for all: `localeCompare` makes its own for each pair, which takes seconds over 100,000; PZ-9 stands before PZ-40.
 * Marked as pure, so that the scripts of pages, which order nothing, come without it.
 */
const order = /* @__PURE__ */ new Intl.Collator(undefined, { numeric: true });
/** The order of the glossaries. */
export const byName = (a: OwnGlossary, b: OwnGlossary): number => order.compare(a.name, b.name);
/** The order of the entries. */
export const byHeadword = (a: OwnEntry, b: OwnEntry): number => order.compare(a.headword, b.headword);

/** Two ordered lists as one. */
function* joined(left: readonly OwnEntry[], right: readonly OwnEntry[]): Steps<readonly OwnEntry[]> {
  const all: OwnEntry[] = [];
  let [l, r] = [0, 0];
  for (;;) {
    const [a, b] = [left[l], right[r]];
    if (!a || !b) break;
    const isLeft = byHeadword(a, b) <= 0;
    all.push(isLeft ? a : b);
    if (isLeft) l += 1;
    else r += 1;
    if (all.length % PART_SIZE === 0) yield;
  }
  return [...all, ...left.slice(l), ...right.slice(r)];
}

/** Sorts in steps: 100,000 at one go would hold the page up. */
function* sorted(entries: readonly OwnEntry[]): Steps<readonly OwnEntry[]> {
  let lists: (readonly OwnEntry[])[] = [];
  for (const some of slices(entries)) {
    lists.push(some.toSorted(byHeadword));
    yield;
  }
  while (lists.length > 1) {
    const longer: (readonly OwnEntry[])[] = [];
    for (let at = 0; at < lists.length; at += 2)
      longer.push(yield* joined(lists[at] ?? [], lists[at + 1] ?? []));
    lists = longer;
  }
  return lists[0] ?? [];
}

/** Puts what the store gave in order. */
export function* inOwnOrder({ glossaries, entries }: OwnLists): Steps<OwnLists> {
  return { glossaries: glossaries.toSorted(byName), entries: yield* sorted(entries) };
}

/** Where an entry goes in an ordered list: behind those that compare the same. */
function placeIn(ordered: readonly OwnEntry[], entry: OwnEntry, from: number): number {
  let [low, high] = [from, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const before = ordered[middle];
    if (before && byHeadword(before, entry) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(ordered: readonly OwnEntry[], added: readonly OwnEntry[]): readonly OwnEntry[] {
  const parts: (readonly OwnEntry[])[] = [];
  let taken = 0;
  for (const entry of added.toSorted(byHeadword)) {
    const place = placeIn(ordered, entry, taken);
    parts.push(ordered.slice(taken, place), [entry]);
    taken = place;
  }
  return [...parts, ordered.slice(taken)].flat();
}

/**
 * Ordered lists after a change, in order. Only what the change holds is compared: sorting 100,000 entries anew for each
 * word that is added would hold the page up.
 */
export function changedInOrder(before: OwnLists, change: OwnChange): OwnLists {
  const { removeGlossaries, removeIfEmpty = [], putGlossaries = [], removeEntries, putEntries = [] } = change;
  const goneGlossaries = new Set(removeGlossaries);
  // The last one written under an id is the one that stays.
  const put = new Map(putEntries.map((entry) => [entry.id, entry]));
  const goneEntries = new Set(removeEntries);
  const kept = before.entries.filter(
    ({ id, glossaryId }) => !goneGlossaries.has(glossaryId) && !goneEntries.has(id) && !put.has(id),
  );
  const holding = new Set(removeIfEmpty.length > 0 ? kept.map(({ glossaryId }) => glossaryId) : []);
  const replaced = new Set([
    ...goneGlossaries,
    ...removeIfEmpty.filter((id) => !holding.has(id)),
    ...putGlossaries.map(({ id }) => id),
  ]);
  return {
    glossaries: [...before.glossaries.filter(({ id }) => !replaced.has(id)), ...putGlossaries].toSorted(
      byName,
    ),
    entries: merged(kept, [...put.values()]),
  };
}
