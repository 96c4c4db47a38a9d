import type { Card } from '../card.ts';
import { SOURCE_LANGUAGE } from '../languages.ts';
import type { OwnEntry } from './own-entry.ts';

/** The card of an own entry: what its writer gave, and nothing that only the bundled glossary has. */
export const ownCard = ({ id, headword, aliases, definition, link }: OwnEntry): Card => ({
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
    searchNames: [],
    searchPhrases: [],
    sources: [],
    asOf: '',
  },
  headwords: { [id]: headword },
  owners: [],
  holdings: [],
  people: [],
  comparisons: [],
  language: SOURCE_LANGUAGE,
  own: true,
});
