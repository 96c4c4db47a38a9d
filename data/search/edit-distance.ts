/** Letters of a–z, digits and signs; what lies beyond counts one a step. */
const LETTERS = 128;

/** What single steps cost, by character code; a swap of neighbours costs 1. */
export type StepCosts = {
  /** What each letter costs in place of one. */
  insteadOf: (letter: number) => Float64Array;
  /** A letter one of the two has and the other has not. */
  drop: Float64Array;
};

/**
 * Tables of costs: the distances are asked for some hundred times a letter typed. The row of a letter is filled when it
 * is first met; few ever are, and all at once took most of the time in which the search was loaded.
 */
export function stepCosts(
  substitute: (a: string, b: string) => number,
  drop: (letter: string) => number,
): StepCosts {
  const letters = Array.from({ length: LETTERS }, (_, code) => String.fromCharCode(code));
  const filled: Float64Array[] = [];
  return {
    insteadOf: (letter) =>
      (filled[letter] ??= Float64Array.from(letters, (other, code) =>
        code === letter ? 0 : substitute(String.fromCharCode(letter), other),
      )),
    drop: Float64Array.from(letters, drop),
  };
}

/** Rows of the table, kept from call to call and made longer where words are. */
let rows = [new Float64Array(0), new Float64Array(0), new Float64Array(0)] as const;

function rowsFor(length: number): typeof rows {
  if (rows[0].length < length)
    rows = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  return rows;
}

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
 *
 * @param limit beyond it the answer is `limit + 1`, found without finishing the table
 */
export function alignmentCost(a: string, b: string, limit: number, costs: StepCosts): number {
  const width = b.length + 1;
  let [beforeLast, last, current] = rowsFor(width);
  const dropOf = (code: number): number => (code < LETTERS ? (costs.drop[code] ?? 1) : 1);
  last[0] = 0;
  for (let column = 1; column < width; column++)
    last[column] = (last[column - 1] ?? 0) + dropOf(b.charCodeAt(column - 1));
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    const dropped = dropOf(letter);
    const instead = letter < LETTERS ? costs.insteadOf(letter) : undefined;
    let best = (current[0] = (last[0] ?? 0) + dropped);
    for (let column = 1; column < width; column++) {
      const other = b.charCodeAt(column - 1);
      const replaced = instead?.[other] ?? (letter === other ? 0 : 1);
      let cost = Math.min(
        (last[column] ?? 0) + dropped,
        (current[column - 1] ?? 0) + dropOf(other),
        (last[column - 1] ?? 0) + replaced,
      );
      if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && other === a.charCodeAt(row - 2))
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Where each key lies, in key widths; each row is shifted against the one above. */
const KEY_PLACES = new Map(
  KEY_ROWS.flatMap((keys, row) =>
    Array.from(keys, (key, column): [string, readonly [number, number]] => [key, [column + row * 0.35, row]]),
  ),
);
/** Centres of keys that touch are nearer than this, in key widths. */
const TOUCHING = 1.3;
/** Letters written for one another by ear or eye: vowels, and consonants of one sound. */
const BY_EAR = ['aeiouy', 'ckqg', 'szxc', 'jzg', 'bpvf', 'dt', 'mn', 'vwu', 'ij', 'lr', 'il'];
/** A letter that is neither near the right one on the keyboard nor in sound is rarely a slip. */
const STRANGE = 1.5;

const isLikely = (a: string, b: string): boolean => {
  if (BY_EAR.some((letters) => letters.includes(a) && letters.includes(b))) return true;
  const [first, second] = [KEY_PLACES.get(a), KEY_PLACES.get(b)];
  // Digits and letters beyond a–z have no place here; they are taken as any slip.
  return !first || !second || Math.hypot(first[0] - second[0], first[1] - second[1]) < TOUCHING;
};

const TYPING = stepCosts(
  (a, b) => (isLikely(a, b) ? 1 : STRANGE),
  () => 1,
);

/** Slips in a word typed, `limit + 1` beyond the limit: a letter that is no neighbour of the right one counts for more. */
export const typingDistance = (a: string, b: string, limit: number): number =>
  Math.abs(a.length - b.length) > limit ? limit + 1 : alignmentCost(a, b, limit, TYPING);
