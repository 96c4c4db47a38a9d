/** What a reader brings: named glossaries of own entries, kept in the extension's IndexedDB. */

/** `everywhere`; `sites`: only on its sites; `unmarked`: answers searches, clicks and keys without being painted. */
export const MARKINGS = ['everywhere', 'sites', 'unmarked'] as const;

export const PREFERENCES = ['mine', 'bundled'] as const;

/** A list of own entries under a name, with the rules for where they are marked; entries tell their glossary. */
export type OwnGlossary = {
  id: string;
  name: string;
  marking: (typeof MARKINGS)[number];
  /** Hostname rules, for `sites`. */
  sites: readonly string[];
  /**
   * What a word shows that the bundled glossary has too: `mine` takes the place of the bundled entry, `bundled` leaves it
   * there and is added to its card.
   */
  prefer: (typeof PREFERENCES)[number];
};

export const CASE_RULES = ['any', 'exact'] as const;

/** What a reader writes of an own entry. */
export type OwnEntryFields = {
  headword: string;
  aliases: readonly string[];
  definition: string;
  /** http or https address. */
  link?: string;
  caseRule: (typeof CASE_RULES)[number];
};

/** An own entry as it is stored; it belongs to one glossary. */
export type OwnEntry = OwnEntryFields & {
  /** `own:` and a random UUID, so that it never meets the id of a bundled entry. */
  id: string;
  glossaryId: string;
};

export const OWN_ID_PREFIX = 'own:';

const OWN_ID = new RegExp(`^${OWN_ID_PREFIX}[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);

/** Whether a text from a file can be the id of an own entry: no other may get into the store. */
export const isOwnId = (text: string): boolean => OWN_ID.test(text);

/** The most own entries kept in all: what marking is measured for. */
export const MAX_OWN_ENTRIES = 100_000;

/** UTF-16 units. Long enough for a paragraph, short enough that no file turns the popover into a book. */
export const MAX_LENGTHS = {
  headword: 120,
  alias: 120,
  definition: 2_000,
  link: 2_000,
  glossaryName: 80,
} as const;
export const MAX_ALIASES = 30;

/** Why fields are no entry; each is a key of the messages shown beside them. */
export type FieldProblem =
  | 'headwordMissing'
  | 'headwordTooLong'
  | 'aliasTooLong'
  | 'tooManyAliases'
  | 'definitionTooLong'
  | 'linkNotWeb'
  | 'linkTooLong';

/**
 * Control characters (NUL and the rest) and the marks that reverse or isolate the direction of text: they let one name
 * be drawn as another (Unicode TR 36) and no definition needs them. White space is folded instead.
 */
const HIDDEN = /[[\p{Cc}\p{Bidi_Control}\u{FEFF}\p{Noncharacter_Code_Point}]--[\t\n\v\f\r]]/gv;

const withoutHidden = (text: string): string => text.normalize('NFC').replace(HIDDEN, '');

/** Text as it is kept: composed, without hidden characters, white space folded. */
export const cleanText = (text: string): string => withoutHidden(text).replace(/\s+/g, ' ').trim();

/** Text of several lines as it is kept: like others, but with its lines, and one empty line at most between two of them. */
const cleanLines = (text: string): string =>
  withoutHidden(text)
    .replace(/\r\n|[\r\v\f\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Whether an address may be offered as a link: web addresses only, never `javascript:` or `data:`. */
export function isWebAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

/** A web address as people write it, without what stands before the name of the site ("www.example.com/moq"). */
const BARE_ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u;

const toAddress = (text: string): string => (BARE_ADDRESS.test(text) ? `https://${text}` : text);

/** Cleans what was written and says what keeps it from being an entry. */
export function checkFields(raw: OwnEntryFields): { fields: OwnEntryFields; problems: FieldProblem[] } {
  const headword = cleanText(raw.headword);
  const aliases = [...new Set(raw.aliases.map(cleanText))].filter(
    (alias) => alias !== '' && alias !== headword,
  );
  const definition = cleanLines(raw.definition);
  const link = raw.link === undefined ? '' : toAddress(cleanText(raw.link));
  const problems: [boolean, FieldProblem][] = [
    [headword === '', 'headwordMissing'],
    [headword.length > MAX_LENGTHS.headword, 'headwordTooLong'],
    [aliases.some((alias) => alias.length > MAX_LENGTHS.alias), 'aliasTooLong'],
    [aliases.length > MAX_ALIASES, 'tooManyAliases'],
    [definition.length > MAX_LENGTHS.definition, 'definitionTooLong'],
    [link.length > MAX_LENGTHS.link, 'linkTooLong'],
    [link !== '' && !isWebAddress(link), 'linkNotWeb'],
  ];
  return {
    fields: { headword, aliases, definition, caseRule: raw.caseRule, ...(link === '' ? {} : { link }) },
    problems: problems.filter(([is]) => is).map(([, problem]) => problem),
  };
}

/** Whether two entries say the same. */
export const sameFields = (a: OwnEntryFields, b: OwnEntryFields): boolean =>
  a.headword === b.headword &&
  a.definition === b.definition &&
  (a.link ?? '') === (b.link ?? '') &&
  a.caseRule === b.caseRule &&
  a.aliases.length === b.aliases.length &&
  a.aliases.every((alias, index) => alias === b.aliases[index]);

/** Whether two glossaries are one, with the same rules. */
export const sameGlossary = (a: OwnGlossary, b: OwnGlossary): boolean =>
  a.id === b.id &&
  a.name === b.name &&
  a.marking === b.marking &&
  a.prefer === b.prefer &&
  a.sites.join() === b.sites.join();

/** What makes two own entries of one glossary the same word: its headword without regard to case and width. */
export const headwordKey = (headword: string): string => headword.normalize('NFKC').toLowerCase();
