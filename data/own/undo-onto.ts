import type { Steps } from '../steps.ts';
import { isSameEntry, mergeEntry, mergeGlossary } from './merge-own.ts';
import type { OwnChange } from './own-change.ts';
import { sameGlossary, type OwnEntry, type OwnGlossary } from './own-entry.ts';
import type { OwnLists } from './own-order.ts';
import { PART_SIZE } from './slices.ts';

/** A change that was made, and the one that takes it back as long as nothing else was changed since. */
export type MadeChange = { made: OwnChange; back: OwnChange };

/** What takes a change back, and whether that is all of it. */
export type OwnUndo = { change: OwnChange; isWhole: boolean };

const byId = <T extends { id: string }>(list: readonly T[] = []): Map<string, T> =>
  new Map(list.map((each) => [each.id, each]));

/** Something as it was before a change, as the change left it, and as it stands now; `undefined`: not there. */
type Versions<T> = { before: T | undefined; left: T | undefined; now: T | undefined };

type Kind<T> = {
  isSame: (a: T, b: T) => boolean;
  merge: (base: T, mine: T, now: T) => { merged: T; clashes: unknown[] };
};

const ENTRY: Kind<OwnEntry> = { isSame: isSameEntry, merge: mergeEntry };
const GLOSSARY: Kind<OwnGlossary> = { isSame: sameGlossary, merge: mergeGlossary };

/** What one thing is to be afterwards, and whether the change is taken back whole; `stays`: as it stands now. */
function undoOne<T>({ isSame, merge }: Kind<T>, { before, left, now }: Versions<T>) {
  if (before && left && now) {
    const { merged, clashes } = merge(left, before, now);
    return { is: 'put', value: merged, isWhole: clashes.length === 0 } as const;
  }
  const isAsLeft = left && now ? isSame(left, now) : left === now;
  if (isAsLeft) return before ? ({ is: 'put', value: before, isWhole: true } as const) : REMOVED;
  const isAsBefore = before && now ? isSame(before, now) : before === now;
  return { is: 'stays', isWhole: isAsBefore } as const;
}
const REMOVED = { is: 'removed', isWhole: true } as const;

/**
 * Takes back of a change what nobody touched since; what another tab wrote meanwhile stays.
 * @param now the glossaries, and the entries that the change touched, as they stand
 */
export function* undoOnto({ made, back }: MadeChange, now: OwnLists): Steps<OwnUndo> {
  const change = {
    putGlossaries: new Array<OwnGlossary>(),
    removeIfEmpty: new Array<string>(),
    putEntries: new Array<OwnEntry>(),
    removeEntries: new Array<string>(),
  };
  let isWhole = true;

  const glossaries = {
    before: byId(back.putGlossaries),
    left: byId(made.putGlossaries),
    now: byId(now.glossaries),
  };
  for (const id of [...glossaries.before.keys(), ...(back.removeIfEmpty ?? [])]) {
    const versions = {
      before: glossaries.before.get(id),
      left: glossaries.left.get(id),
      now: glossaries.now.get(id),
    };
    const undone = undoOne(GLOSSARY, versions);
    if (undone.is === 'put') change.putGlossaries.push(undone.value);
    else if (undone.is === 'removed') change.removeIfEmpty.push(id);
    isWhole &&= undone.isWhole;
  }

  const entries = { before: byId(back.putEntries), left: byId(made.putEntries), now: byId(now.entries) };
  let done = 0;
  for (const id of [...entries.before.keys(), ...(back.removeEntries ?? [])]) {
    const versions = { before: entries.before.get(id), left: entries.left.get(id), now: entries.now.get(id) };
    const undone = undoOne(ENTRY, versions);
    if (undone.is === 'put') change.putEntries.push(undone.value);
    else if (undone.is === 'removed') change.removeEntries.push(id);
    isWhole &&= undone.isWhole;
    done += 1;
    if (done % PART_SIZE === 0) yield;
  }
  return { change, isWhole };
}
