import type { Card, OwnNote } from '../card.ts';
import { foldText } from '../matching/text-folding.ts';
import type { OwnEntry, OwnGlossary } from './own-entry.ts';

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
  const notes = own.flatMap(({ id, glossaryId, headword, aliases, definition }) => {
    const glossary = names.get(glossaryId);
    if (glossary === undefined || definition === '') return [];
    const note: OwnNote = { id, glossary, text: definition };
    return { note, forms: [headword, ...aliases].map(foldText) };
  });
  return cards.map((card) => {
    const forms = new Set(card.entry.names.map(({ text }) => foldText(text)));
    const its = notes.filter((each) => each.forms.some((form) => forms.has(form)));
    return its.length === 0 ? card : { ...card, notes: its.map(({ note }) => note) };
  });
}
