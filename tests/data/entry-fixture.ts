import type { Entry } from '../../data/entry.ts';

/** A valid entry for tests, with what a test cares about laid over it. */
export const entryWith = (parts: Partial<Entry>): Entry => ({
  id: 'sample',
  headword: 'Sample',
  kind: 'company',
  group: 'china',
  show: 'always',
  definition: 'A company that stands in for others in tests.',
  facts: ['It has one office.', 'It sells nothing.'],
  relations: [],
  status: { state: 'active' },
  notSameAs: [],
  related: [],
  ownHosts: [],
  importance: 3,
  names: [{ text: 'Sample' }],
  never: [],
  sources: [{ publisher: 'Sample', title: 'About us', date: '2025' }],
  asOf: '2025',
  ...parts,
});
