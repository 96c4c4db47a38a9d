import type { OwnEntry, OwnGlossary } from './own-entry.ts';

/** The parts of an own entry that are written one by one. */
const ENTRY_PARTS = ['headword', 'definition', 'aliases', 'link', 'caseRule', 'glossaryId'] as const;

/** The parts of an own glossary. */
const GLOSSARY_PARTS = ['name', 'marking', 'sites', 'prefer'] as const;

/** What of an own entry can be changed by itself. */
export type EntryPart = (typeof ENTRY_PARTS)[number];

/** A link that is left out is none. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? '') === JSON.stringify(b ?? '');

/** Something with some parts of another version of it. */
export function withParts<T extends object>(to: T, from: T, parts: readonly (keyof T)[]): T {
  const both = { ...to };
  for (const part of parts) both[part] = from[part];
  return both;
}

/** What stands, with changes of another side on it; `clashes` are the parts that both changed: those stay as they stand. */
export type Merged<T, Part> = { merged: T; clashes: Part[] };

function mergeParts<T extends object, Part extends keyof T>(
  parts: readonly Part[],
  { base, mine, now }: { base: T; mine: T; now: T },
): Merged<T, Part> {
  const changed = parts.filter((part) => !isSame(mine[part], base[part]) && !isSame(mine[part], now[part]));
  const isFree = (part: Part): boolean => isSame(now[part], base[part]);
  return {
    merged: withParts(now, mine, changed.filter(isFree)),
    clashes: changed.filter((part) => !isFree(part)),
  };
}

/**
 * Writes what was changed of an entry onto what stands there now, which another tab may have changed meanwhile.
 * @param base what both sides began with
 */
export const mergeEntry = (base: OwnEntry, mine: OwnEntry, now: OwnEntry): Merged<OwnEntry, EntryPart> =>
  mergeParts(ENTRY_PARTS, { base, mine, now });

/** The same for the name and rules of a glossary. */
export const mergeGlossary = (
  base: OwnGlossary,
  mine: OwnGlossary,
  now: OwnGlossary,
): Merged<OwnGlossary, (typeof GLOSSARY_PARTS)[number]> => mergeParts(GLOSSARY_PARTS, { base, mine, now });

/** Whether two entries say the same in the same glossary. */
export const isSameEntry = (a: OwnEntry, b: OwnEntry): boolean =>
  ENTRY_PARTS.every((part) => isSame(a[part], b[part]));
