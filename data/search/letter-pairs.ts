import type { Spelled } from './name-slips.ts';
import type { Steps } from '../steps.ts';

/** One more than the greatest code unit. */
const UNITS = 0x10000;

/** Tells each pair of neighbouring letters as one number, the beginning of the key among them; some more than once. */
function tellPairs({ key, sounds }: Spelled, tell: (pair: number) => void): void {
  for (let text = -1; text < sounds.length; text++) {
    const letters = text < 0 ? key : (sounds[text] ?? '');
    let before = 0;
    for (let at = 0; at < letters.length; at++) {
      const unit = letters.charCodeAt(at);
      tell(before * UNITS + unit);
      before = unit;
    }
  }
}

/** Forms compared letter by letter for one query; those that share most pairs of letters come first. */
const CANDIDATE_LIMIT = 96;
/** Share of the query's pairs of letters, or of sounds, that a candidate must have. */
const SHARED_PAIRS = 0.33;
/** No form is further off in length than the slips it may hold. */
const MAX_SLIPS = 3;
/** Forms read in one step. */
const AT_ONCE = 256;

/** Forms by the pairs of letters they hold: answers which of them a misspelled query can mean at all. */
export function* letterPairSteps<Form extends Spelled>(
  forms: readonly Form[],
): Steps<(query: Spelled) => Form[]> {
  const byPair = new Map<number, number[]>();
  for (const [at, form] of forms.entries()) {
    if (at % AT_ONCE === 0) yield;
    tellPairs(form, (pair) => {
      const list = byPair.get(pair);
      if (!list) byPair.set(pair, [at]);
      else if (list.at(-1) !== at) list.push(at);
    });
  }
  const lengths = forms.map(({ key, sounds }) => [key, ...sounds].map(({ length }) => length));
  const shared = new Uint16Array(forms.length);

  return (query) => {
    shared.fill(0);
    const wanted = [query.key, ...query.sounds].map(({ length }) => length);
    const enough = Math.max(1, Math.ceil(Math.min(...wanted) * SHARED_PAIRS));
    const near: number[] = [];
    const pairs = new Set<number>();
    tellPairs(query, (pair) => pairs.add(pair));
    for (const pair of pairs)
      for (const at of byPair.get(pair) ?? []) {
        const count = (shared[at] ?? 0) + 1;
        shared[at] = count;
        if (count === enough) near.push(at);
      }
    return near
      .flatMap((at) => {
        const form = forms[at];
        const fits = lengths[at]?.some((length) =>
          wanted.some((other) => Math.abs(length - other) <= MAX_SLIPS),
        );
        return form && fits
          ? { at, form, share: (shared[at] ?? 0) / (form.key.length + query.key.length) }
          : [];
      })
      .toSorted((a, b) => b.share - a.share || a.at - b.at)
      .slice(0, CANDIDATE_LIMIT)
      .map(({ form }) => form);
  };
}
