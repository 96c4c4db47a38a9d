import type { LexiconEntry } from './lexicon.ts';
import type { NameMatch } from './search-names.ts';
import { conceptsOf } from './search-words.ts';

/** Queries that name one thing and say what people do with it: "pay with alipay", "taobao shopping". */

/** The one entry whose name stands in a query. */
export type NamedAlone = {
  entry: number;
  /** Whether all that is said besides is what it is for, so that no other is asked for. */
  isUsed: boolean;
  /** The last place it may have among the answers, from 0: who names a thing looks for it there. */
  lastPlace: number;
};

const conceptSet = (words: string): ReadonlySet<string> => new Set(conceptsOf(words.split(' ')));

/** What people do with a thing of a kind, by the concept of the kind; its descriptions need not say so. */
const USES_OF_KIND = new Map([
  ['marketplace', conceptSet('shop shopping sell order')],
  ['pay', conceptSet('payment wallet transfer money')],
  ['media', conceptSet('watch video')],
]);

/** What people do with a thing that is described so. */
const USES = new Set([
  ...[...USES_OF_KIND.values()].flatMap((uses) => [...uses]),
  ...conceptsOf('travel taxi'.split(' ')),
]);

/** Somebody is asked for, or wanted: "someone who buys on taobao for me". */
const SOMEBODY = new Set('who whos someone somebody person guy man they me'.split(' '));

/** Places for what is named, used or with so many words beside it, and for what a longer query names in passing. */
const PLACE_OF_USED = 1;
const PLACE = 2;
const FEW = 2;
const PLACE_IN_PASSING = 3;

/** What they ask before they do it. */
const DOUBTS = conceptSet('safe legit scam trust fee');

type Holds = (entry: number, concept: string) => boolean;

const isUseOf = (entry: number, concept: string, holds: Holds): boolean =>
  USES_OF_KIND.entries().some(([kind, uses]) => uses.has(concept) && holds(entry, kind)) ||
  (USES.has(concept) && holds(entry, concept));

/** Whether all these concepts are what people do with an entry, or ask before they do. */
export const isForUse = (entry: number, concepts: readonly string[], holds: Holds): boolean =>
  concepts.some((concept) => isUseOf(entry, concept, holds)) &&
  concepts.every((concept) => DOUBTS.has(concept) || isUseOf(entry, concept, holds));

/**
 * How a query asks for what alone it names.
 *
 * @param outermost its names; of several entries none is named alone
 * @param beside the telling concepts beside them
 */
export function namedAlone(
  words: readonly string[],
  outermost: readonly NameMatch[],
  beside: readonly string[],
  {
    entries,
    holds,
  }: {
    entries: readonly Pick<LexiconEntry, 'isCompany'>[];
    holds: Holds;
  },
): NamedAlone | undefined {
  const [first] = outermost;
  if (!first) return undefined;
  const { entry } = first.form;
  if (outermost.some(({ form }) => form.entry !== entry)) return undefined;
  const saysUse = isForUse(entry, beside, holds);
  const isUsed =
    saysUse &&
    // Of a company that is asked for which it has of that kind.
    entries[entry]?.isCompany !== true &&
    outermost.some(({ form }) => form.kind === 'name' || form.kind === 'doubtful') &&
    !words.some((word) => SOMEBODY.has(word));
  const lastPlace = saysUse ? PLACE_OF_USED : beside.length <= FEW ? PLACE : PLACE_IN_PASSING;
  return { entry, isUsed, lastPlace };
}
