import type { Card, OwnNote } from '../card.ts';
import { formKey } from './form-key.ts';
import { cleanText, type OwnEntry, type OwnGlossary } from './own-entry.ts';

/** How a form is compared under each rule for case. */
const COMPARED: Record<OwnEntry['caseRule'], (form: string) => string> = { any: formKey, exact: cleanText };

/**
 * Adds to bundled cards what own entries of the same name say, where their glossary adds to bundled entries instead of
 * taking their place.
 * @param own entries that share a written form with one of the cards
 */
export function withNotes(
  cards: readonly Card[],
  own: readonly OwnEntry[],
  glossaries: readonly OwnGlossary[],
): Card[] {
  const names = new Map(
    glossaries.filter(({ prefer }) => prefer === 'bundled').map(({ id, name }) => [id, name]),
  );
  const notes = own.flatMap(({ id, glossaryId, headword, aliases, definition, caseRule }) => {
    const glossary = names.get(glossaryId);
    if (glossary === undefined || definition === '') return [];
    const note: OwnNote = { id, glossary, text: definition };
    return { note, caseRule, forms: [headword, ...aliases].map(COMPARED[caseRule]) };
  });
  return cards.map((card) => {
    const texts = card.entry.names.map(({ text }) => text);
    const known = { any: new Set(texts.map(COMPARED.any)), exact: new Set(texts.map(COMPARED.exact)) };
    const its = notes.filter(({ forms, caseRule }) => forms.some((form) => known[caseRule].has(form)));
    return its.length === 0 ? card : { ...card, notes: its.map(({ note }) => note) };
  });
}
