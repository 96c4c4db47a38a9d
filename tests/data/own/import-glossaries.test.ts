import { describe, expect, it } from 'vitest';
import { joinPlans, planGlossaries, type GlossaryPlan } from '../../../data/own/import-glossaries.ts';
import { changeOfPlans, type OwnChange } from '../../../data/own/own-change.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { toExport, type OwnExport } from '../../../data/own/own-export.ts';
import { finish } from '../../../data/steps.ts';

type State = { glossaries: OwnGlossary[]; entries: OwnEntry[] };

const EMPTY: State = { glossaries: [], entries: [] };
const glossary = (id: string, name: string): OwnGlossary => ({
  id,
  name,
  marking: 'sites',
  sites: ['a.com'],
  prefer: 'bundled',
});
const entry = (id: string, glossaryId: string, headword: string, definition = ''): OwnEntry => ({
  id,
  glossaryId,
  headword,
  aliases: [],
  definition,
  caseRule: 'exact',
});

let ids = 0;
const newId = (): string => `new ${ids++}`;

function planOf(file: OwnExport, state: State): GlossaryPlan[] {
  const steps = planGlossaries(file, { ...state, newId, unnamed: 'My words' });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
/** What is there after a change that only writes, in the order of the store. */
const changed = (before: State, { putGlossaries = [], putEntries = [] }: OwnChange): State => ({
  glossaries: [...new Map([...before.glossaries, ...putGlossaries].map((each) => [each.id, each])).values()],
  entries: [...new Map([...before.entries, ...putEntries].map((each) => [each.id, each])).values()],
});
const bringIn = (file: OwnExport, state: State): State =>
  changed(state, finish(changeOfPlans(planOf(file, state), newId)));
const exported = ({ glossaries, entries }: State): OwnExport => toExport(glossaries, entries);

describe('glossaries of a file', () => {
  const state: State = {
    glossaries: [glossary('g', 'Team'), glossary('h', 'Team'), glossary('i', 'Course')],
    entries: [
      entry('1', 'g', 'US', 'the country'),
      entry('2', 'g', 'us', 'you and I'),
      entry('3', 'h', 'US', 'another'),
      entry('4', 'i', 'US'),
    ],
  };

  it('come back as they were, also those of one name and words that are there twice', () => {
    expect(exported(bringIn(exported(state), EMPTY))).toEqual(exported(state));
  });

  it('change nothing where everything is there already', () => {
    const plan = joinPlans(planOf(exported(state), state));
    expect(plan).toEqual({ added: [], changed: [], duplicates: 4, rejected: [], unmarkable: [] });
    expect(bringIn(exported(state), state)).toEqual(state);
  });

  it('leave alone what is not in the file', () => {
    const more: State = { ...state, entries: [...state.entries, entry('5', 'i', 'MOQ')] };
    expect(bringIn(exported(state), more).entries).toContainEqual(entry('5', 'i', 'MOQ'));
  });

  it('get a name where they have none, and lose sites that are none', () => {
    const odd = {
      name: '',
      marking: 'sites',
      sites: ['*.b.com', 'not a site', 'wiki'],
      prefer: 'mine',
      entries: [],
    } as const;
    const [plan] = planOf({ ...exported(EMPTY), glossaries: [odd] }, EMPTY);
    expect(plan?.glossary).toMatchObject({ name: 'My words', sites: ['b.com', 'wiki'] });
  });
});
