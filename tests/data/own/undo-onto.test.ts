import { describe, expect, it } from 'vitest';
import type { OwnChange } from '../../../data/own/own-change.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { undoOnto } from '../../../data/own/undo-onto.ts';
import { finish } from '../../../data/steps.ts';

const GLOSSARY: OwnGlossary = { id: 'g', name: 'Team', marking: 'everywhere', sites: [], prefer: 'mine' };
const WORD: OwnEntry = {
  id: 'own:1',
  glossaryId: 'g',
  headword: 'Rocket',
  aliases: [],
  definition: 'old',
  caseRule: 'any',
};
const NEW = { ...WORD, definition: 'new' };
const THEIRS = { ...WORD, definition: 'theirs' };
const LINKED = { ...NEW, link: 'https://theirs.example/' };
const EDITED = { made: { putEntries: [NEW] }, back: { putEntries: [WORD] } };
const ADDED = { made: { putEntries: [NEW] }, back: { removeEntries: [NEW.id] } };
const DELETED = { made: { removeEntries: [WORD.id] }, back: { putEntries: [WORD] } };

describe('taking a change of entries back', () => {
  it.each<[string, { made: OwnChange; back: OwnChange }, OwnEntry | undefined, OwnChange, boolean]>([
    ['an edit', EDITED, NEW, { putEntries: [WORD] }, true],
    ['an edit, beside another', EDITED, LINKED, { putEntries: [{ ...LINKED, definition: 'old' }] }, true],
    ['an edit that was written over', EDITED, THEIRS, { putEntries: [THEIRS] }, false],
    ['an edit that was taken back elsewhere', EDITED, WORD, { putEntries: [WORD] }, true],
    ['an edit of what was deleted', EDITED, undefined, {}, false],
    ['a new word', ADDED, NEW, { removeEntries: [NEW.id] }, true],
    ['a new word that was edited', ADDED, LINKED, {}, false],
    ['a new word that was deleted', ADDED, undefined, {}, true],
    ['a deletion', DELETED, undefined, { putEntries: [WORD] }, true],
    ['a deletion that was taken back elsewhere', DELETED, WORD, {}, true],
    ['a deletion of what was written anew', DELETED, THEIRS, {}, false],
  ])('%s', (_, change, now, expected, isWhole) => {
    const undo = finish(undoOnto(change, { glossaries: [GLOSSARY], entries: now ? [now] : [] }));
    const none = { putGlossaries: [], removeIfEmpty: [], putEntries: [], removeEntries: [] };
    expect(undo).toEqual({ change: { ...none, ...expected }, isWhole });
  });
});

describe('taking a change of a glossary back', () => {
  const renamed = { ...GLOSSARY, name: 'Ours' };
  const made = { putGlossaries: [renamed] };

  it('leaves the rules that were changed elsewhere', () => {
    const now = { ...renamed, prefer: 'bundled' } as const;
    const undo = finish(
      undoOnto({ made, back: { putGlossaries: [GLOSSARY] } }, { glossaries: [now], entries: [] }),
    );
    expect(undo).toMatchObject({
      change: { putGlossaries: [{ name: 'Team', prefer: 'bundled' }] },
      isWhole: true,
    });
  });

  it('removes a new one only where it is as it was made', () => {
    const back = { removeIfEmpty: ['g'] };
    const removed = (now: OwnGlossary): unknown =>
      finish(undoOnto({ made, back }, { glossaries: [now], entries: [] })).change.removeIfEmpty;
    expect([removed(renamed), removed({ ...renamed, name: 'Theirs' })]).toEqual([['g'], []]);
  });

  it('brings one that was deleted back with its words', () => {
    const back = { putGlossaries: [GLOSSARY], putEntries: [WORD] };
    const undo = finish(
      undoOnto({ made: { removeGlossaries: ['g'] }, back }, { glossaries: [], entries: [] }),
    );
    expect(undo).toMatchObject({ change: back, isWhole: true });
  });
});
