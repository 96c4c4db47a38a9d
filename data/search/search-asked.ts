import type { LexiconEntry } from './lexicon.ts';
import { belonging, POSTS, RELATIONS, subjectOf, weighed } from './search-comparison.ts';
import type { NameMatch } from './search-names.ts';
import { isOutermost } from './search-parts.ts';
import { namedAlone, type NamedAlone } from './search-use.ts';
import { ASKED, conceptsOf, tellingOf } from './search-words.ts';

/** What a query asks of the names that stand in it. */
export type Asked = {
  /** The concepts of the names. */
  inNames: ReadonlySet<string>;
  /** The telling concepts beside them. */
  beside: readonly string[];
  /** Whether names of several entries stand in it side by side: "alibaba credit score". */
  hasSeveral: boolean;
  /** The entries weighed against each other, in the order of the query; of two, each is asked for. */
  compared: readonly number[];
  /** What it is about first of all, where it weighs one against others: "is tiktok chinese". */
  subject: number | undefined;
  /** The entry whose owner or people alone are asked for: "who owns lazada". It stands behind the answer. */
  spokenOf: number | undefined;
  /** The one entry it names, unless it asks for one of its people or what is like it. */
  alone: NamedAlone | undefined;
  /** How much of what is asked for a name is: all of "doubao app", nearly all of "tencent stock"; else nought. */
  wholeness: (match: NameMatch) => number;
};

const WHEN = new Set(['when', 'where']);

/** What a name is worth beside a word that is asked about anything: "tencent stock". */
const ASKED_OF = 0.9;

/**
 * @param named what all of the words can be a name of
 * @param parts names that stand inside them
 * @param isForPerson whether it asks for one of the people of what is named
 */
export function askedOf(
  words: readonly string[],
  named: readonly NameMatch[],
  parts: readonly NameMatch[],
  entries: readonly Pick<LexiconEntry, 'isAside' | 'isCompany' | 'isConcept'>[],
  isForPerson: boolean,
  holds: (entry: number, concept: string) => boolean,
): Asked {
  const inNames = new Set(parts.flatMap(({ at }) => (at ? conceptsOf(words.slice(...at)) : [])));
  const beside = tellingOf(words).filter((concept) => !inNames.has(concept));
  const names = parts.filter((match) => isOutermost(match, parts));
  const outermost = new Set(names.map(({ form }) => form.entry));
  // "Chinese equivalent of amazon" asks for another, and "alibaba i" goes on.
  const isOfChina = conceptsOf(words).includes('china');
  const isBegun = words.at(-1)?.length === 1;
  const isOfOne = outermost.size === 1 && !isBegun;
  const isAlone = !isForPerson && isOfOne;
  const isForPost = beside.length > 0 && beside.every((concept) => POSTS.has(concept));
  // "When was taobao founded" asks for no person.
  const asksWhen = WHEN.has(words[0] ?? '');
  const isOfAnything = beside.every((concept) => ASKED.has(concept) && (asksWhen || !RELATIONS.has(concept)));
  const share = !isAlone ? 0 : beside.length === 0 ? 1 : isOfAnything ? ASKED_OF : 0;
  const related = belonging(words, parts, (entry) => entries[entry]?.isConcept ?? false);
  // "Taobao and Tmall Group" is one name.
  const isName = named.some(({ way, form }) => way === 'exact' && form.kind !== 'initials');
  /** "Chinese amazon" names what it is like. */
  const isLikeness = (entry: number): boolean => isOfChina && entries[entry]?.isAside === true;
  return {
    inNames,
    beside,
    hasSeveral: outermost.size > 1,
    compared: isName ? [] : related.length > 0 || isForPerson ? related : weighed(words, parts),
    spokenOf: isOfOne && isForPost ? [...outermost][0] : undefined,
    alone:
      isAlone && !names.some(({ form }) => isLikeness(form.entry))
        ? namedAlone(words, names, beside, { entries, holds })
        : undefined,
    subject: isName ? undefined : subjectOf(words, parts),
    wholeness: ({ form: { entry } }) => (outermost.has(entry) && !isLikeness(entry) ? share : 0),
  };
}
