import type { EntryId } from '../entry.ts';
import type { LexiconEntry } from './lexicon.ts';
import { namesApart, RELATIONS, wordsOutside } from './search-comparison.ts';
import type { NameMatch } from './search-names.ts';
import { conceptsOf } from './search-words.ts';

/** What people are to one another, which tells neither of them. */
const KIN: ReadonlySet<string> = new Set(conceptsOf(['brother', 'sister', 'cousin', 'friend', 'wife']));

/**
 * The two entries that a query names side by side and says no more of: "jack ma alipay", "taobao 1688". First the person,
 * then what owns nothing: "alibaba taobao" asks for Taobao first.
 *
 * @param owners what others belong to
 * @param describedBy the entries that words describe, and no more than that: "tencent's alipay" is WeChat Pay
 */
export function sideBySide(
  words: readonly string[],
  parts: readonly NameMatch[],
  entries: readonly Pick<LexiconEntry, 'id' | 'above' | 'isAside' | 'isConcept' | 'isPerson'>[],
  owners: ReadonlySet<EntryId>,
  describedBy: (words: readonly string[]) => readonly number[],
): number[] {
  const names = namesApart(parts) ?? [];
  const named = names.map(({ form }) => form.entry);
  const [first, second] = named.map((entry) => entries[entry]);
  if (!first || !second || first.isConcept || second.isConcept) return [];
  const isWithPerson = first.isPerson || second.isPerson;
  const saysNoMore = (concept: string): boolean =>
    isWithPerson && (RELATIONS.has(concept) || KIN.has(concept));
  if (!conceptsOf(wordsOutside(words, names)).every(saysNoMore)) return [];
  // "Pony Ma's Venmo": a brand from elsewhere stands for what is like it.
  const mayBeLikeness = !isWithPerson || first.isAside || second.isAside;
  if (mayBeLikeness && describedBy(words).some((entry) => !named.includes(entry))) return [];
  // "Tencent DingTalk" is what Tencent has like it; "DingTalk Tencent" are two.
  const isOfOwner = owners.has(first.id) && !owners.has(second.id) && !second.above?.includes(first.id);
  if (isOfOwner && !isWithPerson) return [];
  const placeOf = (at: number): number => {
    const entry = entries[at];
    return entry?.isPerson ? 0 : entry && owners.has(entry.id) ? 2 : 1;
  };
  return named.toSorted((a, b) => placeOf(a) - placeOf(b));
}
