import { expect, it } from 'vitest';
import { createChangeJoiner, partsOfChange, type OwnChange } from '../../../data/own/own-change.ts';

const ENTRIES = Array.from({ length: 1_234 }, (_, index) => ({
  id: `own:${index}`,
  glossaryId: 'g',
  headword: `word ${index}`,
  aliases: [],
  definition: '',
  caseRule: 'any' as const,
}));
const CHANGE: Required<OwnChange> = {
  putGlossaries: [{ id: 'g', name: 'Team', marking: 'everywhere', sites: [], prefer: 'mine' }],
  removeGlossaries: ['h'],
  removeIfEmpty: ['i'],
  putEntries: ENTRIES,
  removeEntries: ENTRIES.map(({ id }) => `${id}-gone`),
};
const NOTHING: Required<OwnChange> = {
  putGlossaries: [],
  removeGlossaries: [],
  removeIfEmpty: [],
  putEntries: [],
  removeEntries: [],
};

it.each([
  ['everything', CHANGE, CHANGE],
  ['nothing', {}, NOTHING],
])('a change of %s is the same after it went to another thread, in small pieces', (_, change, expected) => {
  const joiner = createChangeJoiner();
  const parts = [...partsOfChange(change)];
  for (const part of parts) joiner.add(structuredClone(part));
  expect(joiner.joined()).toEqual(expected);
  for (const { putEntries = [], removeEntries = [] } of parts)
    expect(putEntries.length + removeEntries.length).toBeLessThanOrEqual(500);
});
