/**
 * What one glossary item is. `data/entries/<id>.json` holds exactly this shape (keys in this order);
 * `scripts/glossary-checks.ts` checks it and says what to mend.
 */

/** Stable slug of an entry, equal to its file name; never reused for another thing. */
export type EntryId = string;

/** ISO date of a fact: `2025`, `2025-12` or `2025-12-05`. */
export type FactDate = string;

export const KINDS = [
  'company',
  'marketplace',
  'app',
  'payment',
  'finance',
  'logistics',
  'cloud',
  'ai',
  'media',
  'product',
  'person',
  'event',
  'concept',
] as const;
/** What a thing is first of all: named on its card, and a heading of the glossary ordered by kind. */
export type Kind = (typeof KINDS)[number];

/** The families a reader can leave unmarked in the settings. */
export const GROUPS = ['alibaba', 'ant', 'china', 'world', 'concept', 'people'] as const;
/** The one family an entry is of: named on its card, and a heading of the glossary ordered by family. */
export type Group = (typeof GROUPS)[number];

/** When an entry is marked: everywhere, only where the page also mentions an `always` name, or never. */
export const SHOW_LEVELS = ['always', 'in-context', 'search-only'] as const;
/** Holds for all names of an entry; what a single name needs besides is in its `sense`. */
export type ShowLevel = (typeof SHOW_LEVELS)[number];

/** A Chinese name: simplified, traditional where it differs, pinyin with tone marks, and what it says literally. */
export type ChineseName = {
  hans: string;
  hant?: string;
  pinyin: string;
  literal?: string;
};

/**
 * Relations are typed once, on the entry they start from; the other direction is derived (`family.ts`).
 * `owned-by`: a controlling owner. `share-held-by`: a stake without control, with its per cent. `run-by`: the company
 * that operates a service. `part-of`: inside a larger product or idea. Person to company: `founder-of`; `leads` and `led`
 * for who heads or headed it or its board; `works-at` and `worked-at` for any other post, which the note names.
 */
export const RELATION_TYPES = [
  'owned-by',
  'share-held-by',
  'run-by',
  'part-of',
  'founder-of',
  'leads',
  'led',
  'works-at',
  'worked-at',
  'renamed-to',
  'sold-to',
  'competes-with',
] as const;
/** Named as the entry that has the relation stands to the one in `to`. */
export type RelationType = (typeof RELATION_TYPES)[number];

/** What a person can be to a company, in the order people are told in: who is there now, founders, who was there. */
export const PERSON_TIES = [
  'leads',
  'works-at',
  'founder-of',
  'led',
  'worked-at',
] as const satisfies readonly RelationType[];

/** A tie to another entry, which must exist, with what qualifies it. */
export type Relation = {
  type: RelationType;
  to: EntryId;
  /** Per cent, 0–100, only with `share-held-by` and `owned-by`. */
  share?: number;
  /** When it began. */
  since?: FactDate;
  /** The date at which a source confirmed it. */
  asOf?: FactDate;
  /** A few words that qualify it ("chairman", "about a third"). */
  note?: string;
};

export const STATES = ['active', 'renamed', 'sold', 'closed'] as const;
/** Whether a thing is still what its name suggests; any state but `active` needs a note or a successor. */
export type Status = {
  state: (typeof STATES)[number];
  since?: FactDate;
  successor?: EntryId;
  /** One short sentence. */
  note?: string;
};

/** "Not the same as …": the other entry and the difference in one line. */
export type Distinction = {
  id: EntryId;
  difference: string;
  /** Of the difference, where it is not the language of the card: never in a file, `translation.ts` sets it. */
  language?: string;
};

/** Where the facts of an entry come from; every entry has at least one. */
export type Source = {
  publisher: string;
  title: string;
  date?: FactDate;
  /** Only the publisher's own https address; mirrors are left out. */
  url?: string;
};

/**
 * A written form that can be marked, with the rule that decides when it is.
 * `case`: `any` (default); `capital`: every capital of the form must be one in the text (more may be); `exact`: only as
 * written.
 * `sense`: `sure` (default) stands by itself; `unsure` needs evidence (`sense.ts`), as many points as `need` says (2 where
 * it does not; 0: unless something speaks against it); `shared` is borne by people and places, too: one point is enough.
 * `everyday`: an unsure form that is a common word, too, like 菜鸟, beginner: other names near by speak for it only in one
 * row with it.
 * `clues`, `against`: beginnings of words that, near by, speak for and against this sense; `@pay` is a list of
 * `clue-lists.ts`, and `*` stands for the name itself: `bought on *`.
 */
export type Name = {
  text: string;
  case?: 'any' | 'capital' | 'exact';
  sense?: 'sure' | 'unsure' | 'shared';
  everyday?: true;
  need?: number;
  clues?: string[];
  against?: string[];
};

/** An item as cards and lists have it; what its file holds besides for search is in `EntryFile`. */
export type Entry = {
  id: EntryId;
  headword: string;
  chinese?: ChineseName;
  kind: Kind;
  group: Group;
  show: ShowLevel;
  /** One sentence of at most 160 characters that stands alone. */
  definition: string;
  /** Two to four further sentences. */
  facts: string[];
  /** "Closest Western service: …, but …", where fair. */
  comparison?: string;
  relations: Relation[];
  /** Year, only where sourced. */
  founded?: number;
  status: Status;
  notSameAs: Distinction[];
  related: EntryId[];
  /** Address of the official site, https. */
  site?: string;
  /** Hostnames (with their subdomains) of the entry's own sites, on which it is not marked. */
  ownHosts: string[];
  /** 1 (hardly met) to 5 (met daily); breaks ties in search. */
  importance: number;
  names: Name[];
  /**
   * Longer words and phrases that contain one of the names and are something else; `京东方!面`: unless 面 follows,
   * `如!今天猫`: unless 如 stands before; `淘宝网~店`: not 淘宝网, but 淘宝 as before.
   */
  never: string[];
  sources: Source[];
  /** The date up to which the entry was checked. */
  asOf: FactDate;
};

/** An entry as its file has it: with what search alone reads, which is compiled apart (`lexicon.ts`). */
export type EntryFile = Entry & {
  /** Forms only for search, never marked: misspellings, "zhifubao". */
  searchNames: string[];
  /** What a newcomer would type who does not know the name: "chinese venmo". */
  searchPhrases: string[];
};

/** A written comparison of two entries: `data/comparisons/<a>--<b>.json`, ids in alphabetical order. */
export type Comparison = {
  entries: [EntryId, EntryId];
  /** The difference in one line. */
  difference: string;
  /** Three to six rows; `cells` stand in the order of `entries`. */
  rows: { label: string; cells: [string, string] }[];
  /** "Which one do you need?" in one or two sentences. */
  advice: string;
  asOf: FactDate;
  /** Of all its text, where it is not the language of the card: never in a file, `translation.ts` sets it. */
  language?: string;
};
