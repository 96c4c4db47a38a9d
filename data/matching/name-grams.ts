/**
 * Characters of a gram, a run of them from anywhere in a name that tells where it may stand. Two characters are too
 * common; five split runs that names share.
 */
export const SHORTEST = 3;
const LONGEST = 4;

/** What a gram costs besides what it finds in vain, in finds per million characters of ordinary text. */
const GRAM_COST = 40;

/** What it costs to compare what is found with one more name, in finds. */
const NAME_COST = 0.5;

const MILLION = 1_000_000;

/** All runs of characters of a text that are as long as a gram may be. */
const runsIn = (text: string, longest: number = LONGEST): string[] =>
  Array.from({ length: longest - SHORTEST + 1 }, (_, more) => SHORTEST + more).flatMap((length) =>
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length)),
  );

/** Stands at the end of a gram for punctuation that follows, of whatever kind: it is written in several ways. */
export const PUNCTUATION = ' ';

const withPunctuation = (text: string): string => text.replace(/[^a-z0-9]+/gi, PUNCTUATION);

/** Of letters and digits alone, and those with punctuation behind them: "ele" in "Ele.me" is no part of "element". */
const wordRunsIn = (name: string): string[] => {
  const words = withPunctuation(name).split(PUNCTUATION);
  return words.flatMap((word, at) => {
    const runs = runsIn(word);
    const last = at === words.length - 1;
    return last
      ? runs
      : [...runs, ...runs.filter((run) => word.endsWith(run)).map((run) => run + PUNCTUATION)];
  });
};

/** What is found where a gram stands, whatever capitals and punctuation it asks for: its names are compared together. */
export const foundBy = (gram: string): string => gram.trimEnd().toLowerCase();

/** Whether the letters agree, and all capitals of the gram are capitals of the run. */
const fits = (run: string, gram: string): boolean =>
  Array.from(gram).every((char, at) => char === run.charAt(at) || char === run.charAt(at).toLowerCase());

/** Answers how often grams stand in a text, per million of its characters. */
function frequenciesIn(sample: string): (gram: string) => number {
  const counts = new Map<string, Map<string, number>>();
  for (const run of runsIn(withPunctuation(sample), LONGEST + 1)) {
    const spellings = counts.get(run.toLowerCase()) ?? new Map<string, number>();
    counts.set(run.toLowerCase(), spellings.set(run, (spellings.get(run) ?? 0) + 1));
  }
  return (gram) => {
    const spellings = counts.get(gram.toLowerCase()) ?? [];
    const count = [...spellings].reduce((sum, [run, times]) => sum + (fits(run, gram) ? times : 0), 0);
    return (count * MILLION) / sample.length;
  };
}

/**
 * For each name one of the grams it holds: a few of a word's characters, chosen so that there are few grams and
 * they are rare in a sample of ordinary text (a greedy weighted set cover). No gram begins another.
 * `names`: folded, but for capitals that must be ones; those a gram has of them must be ones as well.
 */
export function chooseGrams(names: readonly string[], sample: string): Map<string, string> {
  const frequencyOf = frequenciesIn(sample);
  const holders = new Map<string, Set<string>>();
  // "JD": names without a word that is long enough are looked for by their beginning.
  const beginnings = new Set(
    names.filter((name) => wordRunsIn(name).length === 0).map((name) => name.slice(0, LONGEST).toLowerCase()),
  );
  for (const name of names) {
    const beginning = [...beginnings].find((begun) => name.toLowerCase().startsWith(begun));
    const grams =
      beginning === undefined ? wordRunsIn(name).flatMap((run) => [run, run.toLowerCase()]) : [beginning];
    for (const gram of grams) holders.set(gram, (holders.get(gram) ?? new Set()).add(name));
  }

  const gramOf = new Map<string, string>();
  const frequencies = new Map([...holders.keys()].map((gram) => [gram, frequencyOf(gram)]));
  const priceOf = (gram: string, count: number): number => {
    const compared = count + [...gramOf.values()].filter((other) => foundBy(other) === foundBy(gram)).length;
    return (GRAM_COST + (frequencies.get(gram) ?? 0) * (1 + NAME_COST * compared)) / count;
  };
  while (holders.size > 0) {
    const [best] = [...holders]
      .map(([gram, held]) => ({ gram, price: priceOf(gram, held.size) }))
      .toSorted((a, b) => a.price - b.price);
    if (!best) break;
    for (const name of holders.get(best.gram) ?? []) {
      gramOf.set(name, best.gram);
      for (const [gram, held] of holders) if (held.delete(name) && held.size === 0) holders.delete(gram);
    }
  }
  const grams = [...new Set(gramOf.values())];
  for (const [name, gram] of gramOf) {
    const begun = grams.find((other) => other.length < gram.length && gram.startsWith(other));
    if (begun !== undefined) gramOf.set(name, begun);
  }
  return gramOf;
}
