import type { NameMatch, Way } from './search-names.ts';
import { closenessOf, isAllSaid, type PhraseMatch } from './search-phrases.ts';

/** What an answer is worth: for order only, a higher one stands first. */

/** A name that is the query stands before one that sounds like it, begins with it, or contains it. */
const BASE: Record<Way, number> = {
  exact: 100,
  sound: 87,
  typo: 68,
  prefix: 66,
  part: 68,
};
const CLOSENESS: Record<Way, number> = {
  exact: 0,
  sound: 0,
  typo: 24,
  prefix: 16,
  part: 20,
};
/** Points a step of importance is worth: a tie-break for whole names, a voice where a few letters could be many. */
const IMPORTANCE: Record<Way, number> = {
  exact: 0.5,
  sound: 0.5,
  typo: 0.5,
  prefix: 2.5,
  part: 0.5,
};
/** Points for the name an entry goes by, begun, before its others. */
const HEADWORD_BEGUN = 6;
/** Points where several words begin it: hardly by chance. */
const SEVERAL_WORDS = 6;
/** Points off for what only sounds or looks like a misspelling. */
const NEAR_MISSPELLING = 3;
/** A name said in passing, and the points that costs. */
const PASSING = 0.55;
const IN_PASSING = 12;
/** Points for a name with none but empty words around it: "what's a super app". */
const ALONE = 6;

/** Points for a name; only one that is the query itself gets more than `BASE.exact`, however important its entry. */
export const nameScore = (
  { form, way, closeness }: NameMatch,
  importance: number,
  {
    isPhrase,
    isLast,
  }: {
    /** Whether several words were typed. */
    isPhrase: boolean;
    /** Whether the query ends with the name, so that no other name is begun. */
    isLast: boolean;
  },
): number =>
  Math.min(
    way === 'exact' ? Infinity : BASE.exact,
    BASE[way] +
      CLOSENESS[way] * closeness +
      IMPORTANCE[way] * importance +
      (way === 'prefix' && form.isHeadword ? HEADWORD_BEGUN : 0) +
      (way === 'prefix' && form.isHeadword && isPhrase ? SEVERAL_WORDS : 0) -
      ((way === 'sound' || way === 'typo') && form.kind === 'spelling' ? NEAR_MISSPELLING : 0) -
      (way === 'part' && closeness < PASSING ? IN_PASSING : 0) +
      (way === 'part' && closeness === 1 && isLast ? ALONE : 0),
  );

/** Points for a name in a query that weighs two against each other: there it is not said in passing. */
export const COMPARED = 30;
/** Points for a name beside which only stands what it is for: before all but a description typed word for word. */
export const USED = 7;
/** Points for the one named first, which the question is about. */
export const ASKED_ABOUT = 3;

const PHRASE_BASE = 40;
const PHRASE_CLOSENESS = 52;
/** Points for words that only the rest of the entry has: between two like descriptions they decide. */
const ELSEWHERE = 5;
/** Points for a phrase typed word for word, before one that only means the same. */
const LITERAL = 7;
/** A name misspelled in one of its words stands before a description with that name in it. */
const WHOLE = 0.75;
const BY_NAME = 4.5;

/** Points for a name that is nearly said; word for word it is found as a name. */
function byName(match: PhraseMatch, isAside: boolean): number {
  const isNearlySaid = match.phrase.kind === 'name' && match.used > WHOLE && !isAllSaid(match);
  return isNearlySaid && !isAside ? BY_NAME : 0;
}

/** Points off for what is named in the query: "who delivers aliexpress parcels" asks for another. */
const OF_ITSELF = 7;
/** Points off for a person where a company or an app is asked for, and the other way round. */
const OTHER = 12;
/** Points off for a phrase that has only the names of a query. */
const NAMES_ONLY = 6;
/** Points for what happened, where it is asked why. */
const REASON = 6;
/** Points off where one word only touches a description: names that begin with it stand before. */
const ONE_WORD = 15;

/** Points for a description. Typed word for word it loses none but those of `OTHER`. */
export const phraseScore = (
  match: PhraseMatch,
  importance: number,
  {
    isLiteral,
    isOneWord,
    isAside,
    isNamed,
    isOther,
    isOfNames,
    isReason,
    elsewhere,
  }: {
    isLiteral: boolean;
    isOneWord: boolean;
    isAside: boolean;
    isNamed: boolean;
    /** Whether it is a person, and a thing is asked for, or the other way round. */
    isOther: boolean;
    /** Whether the phrase has the names of the query and nothing that stands beside them. */
    isOfNames: boolean;
    /** Whether it tells why, and that is asked. */
    isReason: boolean;
    /** How much more of the query the other descriptions and texts of the entry have, as a share of it. */
    elsewhere: number;
  },
): number =>
  PHRASE_BASE +
  PHRASE_CLOSENESS * closenessOf(match) +
  ELSEWHERE * elsewhere +
  importance * 0.5 +
  (isLiteral ? LITERAL : 0) +
  (isReason ? REASON : 0) +
  byName(match, isAside) -
  (isNamed && !isLiteral ? OF_ITSELF : 0) -
  (isOther ? OTHER : 0) -
  (isOfNames && !isLiteral ? NAMES_ONLY : 0) -
  (isOneWord && !isLiteral ? ONE_WORD : 0);

/** Points off what belongs to the same owner as the name in the query: "taobao speaker" is Tmall Genie. */
const SIBLING = 13;

/** Points for what the owner of a name in the query has of the kind asked for. */
export const siblingScore = (match: PhraseMatch, importance: number): number =>
  PHRASE_BASE - SIBLING + PHRASE_CLOSENESS * closenessOf(match) + importance * 0.5;

/** Words scattered over an entry's descriptions and text are worth less than one description that has them. */
const TEXT_CLOSENESS = 32;

/** Points by the share of the query, 0 to 1, that an entry's descriptions and text have among them. */
export const textScore = (covered: number, importance: number, isOther: boolean): number =>
  PHRASE_BASE + TEXT_CLOSENESS * covered + importance * 0.5 - (isOther ? OTHER : 0);

/** Below every other answer. */
const EVIDENCE_BASE = 30;

/** Points for the one entry that rare words speak for (`answers-by-evidence.ts`). */
export const evidenceScore = (importance: number): number => EVIDENCE_BASE + importance * 0.5;
