import { spelledOut, withLetters } from './letter-names.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { spelled } from './search-forms.ts';
import type { Lookups } from './search-lookups.ts';
import type { NameMatch } from './search-names.ts';
import { tellingOf } from './search-words.ts';

/** What people put behind a name to say what kind of thing they mean. */
const KINDS = new Set('app apps website site com company online platform'.split(' '));

/** A name with a word behind it that tells something stands behind one that has that word in it: "alibab cloud". */
const BESIDE = 0.85;

/** Words that a name is heard as: "zee foo bow", "shao hong shoe book". */
const LONGEST = 4;

/** Words behind it that say what it is. */
const MAX_BEHIND = 3;

/** Shorter names of letters and words are spelled by chance. */
const SHORTEST_MIXED = 5;

/**
 * Finds a name that is heard or misspelled, before words that say what it is: "ali pie app", "shen yoo second hand".
 * What those tell must be so: "dow bow ai" is Doubao, not Taobao.
 */
export function createNameAndKindFinder({
  find,
  exact,
  holds,
  isHeldByOne,
}: Pick<Lookups, 'find' | 'exact' | 'holds' | 'isHeldByOne'>): (words: readonly string[]) => NameMatch[] {
  /** An abbreviation said letter by letter, or a name of some letters with letters that are said. */
  const saidByLetters = (words: readonly string[]): NameMatch[] => {
    const letters = spelledOut(words);
    const mixed = withLetters(words) ?? '';
    const forms =
      letters === undefined ? (mixed.length >= SHORTEST_MIXED ? exact(mixed) : []) : exact(letters);
    return forms.map((form) => ({ form, way: 'sound', closeness: 1 }));
  };

  /** A name in front of words that say what it is, which must all be so. */
  const before = (bare: readonly string[], rest: readonly string[]): NameMatch[] => {
    const told = tellingOf(rest);
    const isKind = KINDS.has(rest.join('')) || told.length > 0;
    if (!isKind) return [];
    const key = bare.join('');
    const mayBeName =
      bare.length <= LONGEST && !ORDINARY_WORDS.has(key) && exact(key).length === 0 && isHeldByOne(told);
    const guessed = mayBeName ? find(spelled(bare)) : [];
    return [...saidByLetters(bare), ...guessed.filter(({ way }) => way === 'sound' || way === 'typo')]
      .filter(({ form }) => told.every((concept) => holds(form.entry, concept)))
      .map((match) => (told.length > 0 ? { ...match, closeness: match.closeness * BESIDE } : match));
  };

  return (words) => [
    ...saidByLetters(words),
    ...words
      .slice(-MAX_BEHIND)
      .flatMap((_, at) =>
        at + 1 < words.length ? before(words.slice(0, -at - 1), words.slice(-at - 1)) : [],
      ),
  ];
}
