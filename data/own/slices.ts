/** Rows or entries in one piece: a millisecond or two of work, and of copying from one thread to another. */
export const PART_SIZE = 500;

/** A long list in pieces, between which whoever works on it may let others have their turn. */
export function* slices<T>(list: readonly T[], size = PART_SIZE): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}
