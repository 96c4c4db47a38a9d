/** Characters of an anchor. Two are too common, five part what names have in common. */
export const SHORTEST = 3;
const LONGEST = 4;

/** What an anchor costs besides what it finds in vain, in finds per million characters of ordinary text. */
const ANCHOR_COST = 5;

const MILLION = 1_000_000;

/** All runs of characters of a text that are as long as an anchor may be. */
const runsIn = (text: string): string[] =>
  Array.from({ length: LONGEST - SHORTEST + 1 }, (_, more) => SHORTEST + more).flatMap((length) =>
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length)),
  );

/** A name's spaces may be several in a text. */
const wordRunsIn = (name: string): string[] => name.split(' ').flatMap(runsIn);

/** Whether the letters agree, and all capitals of the anchor are capitals of the run. */
const fits = (run: string, anchor: string): boolean =>
  Array.from(anchor).every((char, at) => char === run.charAt(at) || char === run.charAt(at).toLowerCase());

/** Answers how often anchors stand in a text, per million of its characters. */
function frequenciesIn(sample: string): (anchor: string) => number {
  const counts = new Map<string, Map<string, number>>();
  for (const run of runsIn(sample)) {
    const spellings = counts.get(run.toLowerCase()) ?? new Map<string, number>();
    counts.set(run.toLowerCase(), spellings.set(run, (spellings.get(run) ?? 0) + 1));
  }
  return (anchor) => {
    const spellings = counts.get(anchor.toLowerCase()) ?? [];
    const count = [...spellings].reduce((sum, [run, times]) => sum + (fits(run, anchor) ? times : 0), 0);
    return (count * MILLION) / sample.length;
  };
}

/**
 * For each name one of the anchors it holds: a few of a word's characters, chosen so that there are few anchors and
 * they are rare in a sample of ordinary text (a greedy weighted set cover). No anchor begins another.
 * `names`: folded, but for capitals that must be ones; those an anchor has of them must be ones as well.
 */
export function chooseAnchors(names: readonly string[], sample: string): Map<string, string> {
  const frequencyOf = frequenciesIn(sample);
  const holders = new Map<string, Set<string>>();
  // "JD": names without a word that is long enough are looked for by their beginning.
  const beginnings = new Set(
    names
      .filter((name) => wordRunsIn(name).length === 0)
      .map((name) => name.slice(0, SHORTEST).toLowerCase()),
  );
  for (const name of names) {
    const beginning = [...beginnings].find((begun) => name.toLowerCase().startsWith(begun));
    const anchors =
      beginning === undefined ? wordRunsIn(name).flatMap((run) => [run, run.toLowerCase()]) : [beginning];
    for (const anchor of anchors) holders.set(anchor, (holders.get(anchor) ?? new Set()).add(name));
  }

  const anchorOf = new Map<string, string>();
  const prices = new Map([...holders.keys()].map((anchor) => [anchor, ANCHOR_COST + frequencyOf(anchor)]));
  while (holders.size > 0) {
    const [best] = [...holders]
      .map(([anchor, held]) => ({ anchor, price: (prices.get(anchor) ?? 0) / held.size }))
      .toSorted((a, b) => a.price - b.price);
    if (!best) break;
    for (const name of holders.get(best.anchor) ?? []) {
      anchorOf.set(name, best.anchor);
      for (const [anchor, held] of holders) if (held.delete(name) && held.size === 0) holders.delete(anchor);
    }
  }
  const anchors = [...new Set(anchorOf.values())];
  for (const [name, anchor] of anchorOf) {
    const begun = anchors.find((other) => other.length < anchor.length && anchor.startsWith(other));
    if (begun !== undefined) anchorOf.set(name, begun);
  }
  return anchorOf;
}
