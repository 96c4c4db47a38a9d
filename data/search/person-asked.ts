import type { Role } from './posts.ts';
import type { SearchedForm, NameMatch } from './search-names.ts';
import { isOutermost } from './search-parts.ts';

/** A person that a query asks for: "guy who made dingtalk", "ant ceo when the ipo was stopped". */
export type PersonAsked = {
  /** An owner is mostly a company: only somebody who is named as well is meant. */
  role: Role | 'owner';
  /** Whether nobody of today is meant. */
  isFormer: boolean;
  /** Whether a "boss" or "head" is asked for, which a chairman is as well. */
  isLoose: boolean;
  /** The entries named; none where it may be the person who is named: "wu ceo". */
  of: readonly number[];
  /** What tells more than that somebody is asked for. */
  told: readonly string[];
};

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Somebody who did something. */
const DOERS = wordSet('who whos guy man person dude somebody someone woman lady girl');
/** Those of them that say nothing of who it was. */
const ANYBODY = wordSet(
  'who whos guy man person dude somebody someone now today currently name is still anymore yet really',
);
/** What did something is then no person: "which company made …". */
const THINGS = wordSet('company firm app site website platform group which what');

const rolesOf = (roles: Partial<Record<PersonAsked['role'], string>>): Map<string, PersonAsked['role']> =>
  new Map(
    (['founder', 'chief', 'chair', 'finance', 'owner'] as const).flatMap((role) =>
      (roles[role] ?? '').split(' ').map((word): [string, PersonAsked['role']] => [word, role]),
    ),
  );
const NOUNS = rolesOf({
  founder: 'founder founders cofounder creator inventor',
  chief: 'ceo boss chief head leader president',
  chair: 'chairman chair chairwoman chairperson',
  finance: 'cfo treasurer',
  owner: 'owner',
});
const VERBS = rolesOf({
  founder: 'founded started created made built invented launched set came behind established began',
  chief: 'leads heads led headed lead charge',
  chair: 'chairs chaired',
});
const LOOSE = wordSet('boss head leader leads heads led headed lead charge');
/** What makes a chief one of the money. */
const MONEY = wordSet('finance financial money');
/** Beside a person's name, these ask for somebody else: "ceo before eddie wu". */
const OTHERS = wordSet('before after replaced succeeded successor predecessor');
const FORMER = wordSet('former ex previous before until used was when first old earlier led headed chaired');
/** What may stand between a post and the name it is in. */
const BETWEEN = wordSet('of the at for from in behind company group app a up with s and office');

/** What a query with a post at that place asks for besides. */
const askedBy = (
  words: readonly string[],
  at: number,
  role: PersonAsked['role'],
  isInName: (at: number) => boolean,
): Omit<PersonAsked, 'of'> => ({
  role,
  isFormer: words.some((other) => FORMER.has(other)),
  isLoose: LOOSE.has(words[at] ?? ''),
  told: words.filter(
    (other, place) =>
      place !== at && !isInName(place) && ![ANYBODY, FORMER, BETWEEN, MONEY].some((set) => set.has(other)),
  ),
});

/** Who is asked for by a name of their own and a post. */
function namedWithPost(words: readonly string[]): PersonAsked | undefined {
  const at = words.findIndex((word) => NOUNS.has(word));
  const role = NOUNS.get(words[at] ?? '');
  if (role === undefined || words.some((word) => OTHERS.has(word))) return undefined;
  return { ...askedBy(words, at, role, () => false), of: [] };
}

/** Reads who is asked for: beside the names in a query, or by a name of their own and a post. */
export function personAsked(
  words: readonly string[],
  parts: readonly NameMatch[],
  {
    isPerson,
    doubtful,
  }: {
    isPerson: (entry: number) => boolean;
    /** Names that are a word such as "ant", for which a post beside it vouches. */
    doubtful: (word: string) => readonly SearchedForm[];
  },
): PersonAsked | undefined {
  const isPostAt = (at: number): boolean => NOUNS.has(words[at] ?? '');
  const sure = parts.filter((match) => isOutermost(match, parts));
  const vouched = words.flatMap((word, at) =>
    isPostAt(at + 1) || (BETWEEN.has(words[at - 1] ?? '') && isPostAt(at - 2))
      ? doubtful(word).map((form): NameMatch => ({ form, way: 'part', closeness: 1, at: [at, at + 1] }))
      : [],
  );
  const names = sure.length > 0 ? sure : vouched;
  const isAboutThing = THINGS.has(words.at(-1) ?? '');
  if (isAboutThing) return undefined;
  if (names.every(({ form }) => isPerson(form.entry))) return namedWithPost(words);
  if (names.some(({ form }) => isPerson(form.entry))) return undefined;

  const spans = names.flatMap(({ at }) => (at ? [at] : []));
  const isInName = (at: number): boolean => spans.some(([from, to]) => at >= from && at < to);
  const isNear = (from: number, to: number): boolean =>
    words.slice(from, to).every((word, off) => BETWEEN.has(word) || isInName(from + off));
  const isBesideName = (at: number): boolean =>
    spans.some(([from, to]) => (at < from ? isNear(at + 1, from) : isNear(to, at)));

  const doer = words.findIndex((word) => DOERS.has(word));
  const thing = words.findIndex((word) => THINGS.has(word));
  const hasDoer = doer >= 0 && (thing < 0 || thing > doer);
  const roleAt = (word: string, at: number): PersonAsked['role'] | undefined => {
    if (isInName(at) || (word === 'head' && words[at + 1] === 'office')) return undefined;
    if (isPostAt(at) && isBesideName(at)) return MONEY.has(words[at - 1] ?? '') ? 'finance' : NOUNS.get(word);
    return hasDoer && at > doer ? VERBS.get(word) : undefined;
  };
  for (const [at, word] of words.entries()) {
    const role = roleAt(word, at);
    if (role !== undefined)
      return {
        ...askedBy(words, at, role, isInName),
        of: [...new Set(names.map(({ form }) => form.entry))],
      };
  }
  return undefined;
}
