import {
  CASE_RULES,
  MARKINGS,
  PREFERENCES,
  isWebAddress,
  type OwnEntry,
  type OwnGlossary,
} from './own-entry.ts';

/** Reads what the database holds: a disk or a bug may have damaged it, and one bad row must not take the others with it. */

const isText = (value: unknown): value is string => typeof value === 'string';
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

type Fields<T> = { [K in keyof T]?: unknown };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An own entry as it was stored, without what only the database needs; `undefined` where it is none. */
export function readStoredEntry(stored: unknown): OwnEntry | undefined {
  if (!isObject(stored)) return undefined;
  const { id, glossaryId, headword, aliases, definition, link, caseRule }: Fields<OwnEntry> = stored;
  if (!isText(id) || !isText(glossaryId) || !isText(headword)) return undefined;
  return {
    id,
    glossaryId,
    headword,
    aliases: textsOf(aliases),
    definition: isText(definition) ? definition : '',
    ...(isText(link) && isWebAddress(link) ? { link } : {}),
    caseRule: CASE_RULES.find((rule) => rule === caseRule) ?? 'any',
  };
}

/** A glossary as it was stored; where its rule cannot be read it marks nothing, which tells no page anything. */
export function readStoredGlossary(stored: unknown): OwnGlossary | undefined {
  if (!isObject(stored)) return undefined;
  const { id, name, marking, sites, prefer }: Fields<OwnGlossary> = stored;
  if (!isText(id)) return undefined;
  return {
    id,
    name: isText(name) ? name : '',
    marking: MARKINGS.find((each) => each === marking) ?? 'unmarked',
    sites: textsOf(sites),
    prefer: PREFERENCES.find((each) => each === prefer) ?? 'mine',
  };
}
