import type { Searchable } from '../search/searchable.ts';
import type { OwnEntry } from './own-entry.ts';

/** Between the bundled entries: a reader's own word is met more often than most, but not than Alipay. */
const OWN_IMPORTANCE = 4;

/** An own entry as search reads it. */
export const ownSearchable = ({ id, headword, aliases, definition }: OwnEntry): Searchable => ({
  id,
  headword,
  called: [headword],
  names: [headword, ...aliases],
  pinyin: [],
  spellings: [],
  initials: [],
  phrases: [],
  doubtful: [],
  sentences: [definition],
  never: [],
  against: [],
  isAside: false,
  isPerson: false,
  isCompany: false,
  isConcept: false,
  people: [],
  above: [],
  isHeard: false,
  importance: OWN_IMPORTANCE,
});
