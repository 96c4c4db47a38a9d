import type { NameMatch } from './search-names.ts';
import { ASKED, conceptsOf, isFaint } from './search-words.ts';

/** Queries that weigh two names against each other: "alipay vs wechat pay". */

/** A name in the words of a query that it takes up. */
type Named = Required<Pick<NameMatch, 'form' | 'at'>>;

/** Words that weigh two things against each other. */
const COMPARING = new Set(
  'vs versus or and difference differences compare compared comparison same than equal equals'.split(' '),
);
/** A question that begins so and names two asks how they stand: "is temu owned by alibaba". */
const ASKING = new Set('is are was were does do did'.split(' '));

const BEING = new Set('is are was were'.split(' '));

/** Whether some word weighs things against each other, or the first one asks: "is", "does". */
export const isComparing = (words: readonly string[]): boolean =>
  ASKING.has(words[0] ?? '') || words.some((word) => COMPARING.has(word));

/** What may stand beside a thing that is weighed: "difference between visa and stripe", "is kaola the same as tmall". */
const BESIDE_SIDE = new Set([...COMPARING, ...ASKING, ...'between the as from to with how a an'.split(' ')]);

/** Whether a run of words is one side of a comparison, with nothing that belongs to it before or behind. */
export const isSide = (words: readonly string[], [from, to]: readonly [from: number, to: number]): boolean =>
  (from === 0 || BESIDE_SIDE.has(words[from - 1] ?? '')) &&
  (to === words.length || BESIDE_SIDE.has(words[to] ?? ''));

/** Who may be asked for beside a name. */
export const POSTS: ReadonlySet<string> = new Set(conceptsOf(['owner', 'boss', 'founder', 'chairman']));

/** What both names stand to: "owner of taobao and tmall". */
export const RELATIONS: ReadonlySet<string> = new Set([...POSTS, ...conceptsOf(['rival'])]);

/** Whether a word beside two listed names asks for something else than how they stand to each other. */
const asksForOther = (concept: string): boolean =>
  RELATIONS.has(concept) || (!isFaint(concept) && !ASKED.has(concept));

/** The two longest names of two entries that share no word, in the order of the query; "wechat pay" is not WeChat. */
export function namesApart(parts: readonly NameMatch[]): [Named, Named] | undefined {
  const names: Named[] = [];
  for (const { at, form } of parts.toSorted((a, b) => b.form.key.length - a.form.key.length)) {
    const isApart = names.every(
      (other) => other.form.entry !== form.entry && at && (at[1] <= other.at[0] || other.at[1] <= at[0]),
    );
    if (at && isApart) names.push({ form, at });
    if (names.length === 2) break;
  }
  const [first, second] = names.toSorted((a, b) => a.at[0] - b.at[0]);
  return first && second && [first, second];
}

/** The words outside two names. */
export const wordsOutside = (words: readonly string[], names: readonly Named[]): string[] =>
  words.filter((_, place) => !names.some(({ at }) => place >= at[0] && place < at[1]));

/** The entries that a query weighs against each other, in its order. */
export function weighed(words: readonly string[], parts: readonly NameMatch[]): number[] {
  const names = isComparing(words) ? namesApart(parts) : undefined;
  if (!names) return [];
  // "head of lazada and aliexpress" asks for neither.
  const others = wordsOutside(words, names);
  const isListing =
    others.every((word) => word === 'and' || !COMPARING.has(word)) && !ASKING.has(words[0] ?? '');
  if (isListing && conceptsOf(others).some(asksForOther)) return [];
  return names.map(({ form }) => form.entry);
}

/** What stands between two names of which one is asked to belong to the other. */
const BELONGING =
  /^(?:(?:is|was|still|now|really|also|a|an|the|owned|run|made|part|belongs|subsidiary|founder|boss|ceo|brother|sister|cousin|son|daughter|wife|father|friend) )*(?:by|of|to|from|under|is|was)$/;
const BEHIND = new Set(['right', 'now', 'group', 'company']);
/** "Does alibaba own temu" asks about Temu. */
const OWNING = /^(?:(?:still|now|really|also) )*(?:own|owns|owned|run|runs|control|controls)$/;

/** Whether it is said that one belongs to another: "paytm still owned by ant". */
const saysBelonging = (words: readonly string[]): boolean =>
  words.some((word, at) => word.startsWith('belong') || (word === 'owned' && words[at + 1] === 'by'));

/** Whether a run of words is what belongs, or what it belongs to. */
export const isOfBelonging = (
  words: readonly string[],
  [from, to]: readonly [from: number, to: number],
): boolean =>
  saysBelonging(words) &&
  ((from === 0 && words.slice(to).some((word) => word === 'to' || word === 'by')) ||
    (['to', 'by'].includes(words[from - 1] ?? '') && words.slice(to).every((word) => BEHIND.has(word))));

/**
 * The entries of a query that says one belongs to the other, be it so or not: "temu owned by alibaba" asks for Temu,
 * "super app owned by tencent" for another.
 */
export function belonging(
  words: readonly string[],
  parts: readonly NameMatch[],
  isConcept: (entry: number) => boolean,
): number[] {
  for (const first of parts)
    for (const last of parts) {
      if (!first.at || !last.at || first.form.entry === last.form.entry) continue;
      if (!words.slice(last.at[1]).every((word) => BEHIND.has(word))) continue;
      const between = words.slice(first.at[1], last.at[0]).join(' ');
      const isFirst = first.at[0] === 0;
      const isAsked = first.at[0] === 1 && ASKING.has(words[0] ?? '');
      if ((isFirst || isAsked) && OWNING.test(between)) return [last.form.entry, first.form.entry];
      if (isFirst && !isConcept(first.form.entry) && BELONGING.test(between))
        return [first.form.entry, last.form.entry];
    }
  return [];
}

/** What a question such as "is tiktok chinese" is about, which asks nothing that tells entries apart. */
export function subjectOf(words: readonly string[], parts: readonly NameMatch[]): number | undefined {
  const [first, ...further] = parts.filter(({ at }) => at && isComparing(words) && isSide(words, at));
  // "Group buying vs groupon", "jingdong and jd".
  if (
    first?.at &&
    words.slice(0, first.at[0]).every((word) => BESIDE_SIDE.has(word)) &&
    further.every(({ form }) => form.entry === first.form.entry)
  )
    return first.form.entry;
  if (!BEING.has(words[0] ?? '')) return undefined;
  const subject = parts.find(
    ({ at }) => at?.[0] === 1 && conceptsOf(words.slice(at[1])).every((concept) => isFaint(concept)),
  );
  return subject?.form.entry;
}
