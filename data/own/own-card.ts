import type { Card } from '../card.ts';
import type { OwnEntry } from './own-entry.ts';

/** The card of an own entry: what its writer gave, and nothing that only the bundled glossary has. */
export const ownCard = ({ id, headword, aliases, definition, link }: OwnEntry, glossary: string): Card => ({
  entry: {
    id,
    headword,
    kind: 'concept',
    group: 'concept',
    show: 'always',
    definition,
    facts: [],
    relations: [],
    status: { state: 'active' },
    notSameAs: [],
    related: [],
    ...(link === undefined ? {} : { site: link }),
    ownHosts: [],
    importance: 1,
    names: [headword, ...aliases].map((text) => ({ text })),
    never: [],
    sources: [],
    asOf: '',
  },
  headwords: { [id]: headword },
  owners: [],
  holdings: [],
  people: [],
  comparisons: [],
  // Nobody said which: readers write in any.
  language: '',
  own: { glossary },
});
