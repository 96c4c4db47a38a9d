import { saidAbroad } from './heard-abroad.ts';
import type { LexiconEntry } from './lexicon.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { personAsked, type PersonAsked } from './person-asked.ts';
import { romanised } from './romanised.ts';
import { askedOf, type Asked } from './search-asked.ts';
import { spelled } from './search-forms.ts';
import { lookupsOf } from './search-lookups.ts';
import { createNameAndKindFinder } from './search-name-and-kind.ts';
import type { SearchNameIndex, NameMatch } from './search-names.ts';
import { createPartFinder } from './search-parts.ts';
import type { PhraseIndex } from './search-phrases.ts';
import { topicOf, type Topic } from './search-topic.ts';
import { isFiller } from './search-words.ts';
import { sideBySide } from './side-by-side.ts';

/** A query, read once for all that answer it. */
export type Query = Asked & {
  words: readonly string[];
  /** The words without spaces. */
  key: string;
  /** What all of the words can be a name of. */
  named: readonly NameMatch[];
  /** Names that stand inside them. */
  parts: readonly NameMatch[];
  /** Entries whose names stand in it, but for brands from elsewhere. */
  ours: ReadonlySet<number>;
  topic: Topic;
  personAsked: PersonAsked | undefined;
  /** The two entries it asks for, weighed against each other or named side by side; that which it is about stands first. */
  both: readonly number[];
};

/** Share of a headword that a word such as "did" must be to begin it. */
const NEARLY_WHOLE = 0.7;

/** Whether a match takes the query for a wrong spelling, whole or begun: "coupon" is no beginning of "coupong". */
const isGuess = ({ way, form: { kind } }: NameMatch): boolean =>
  way === 'typo' || way === 'sound' || (way === 'prefix' && kind === 'spelling');

/** Reads the words of a query, with the names in it. */
export function createQueryReader(
  names: SearchNameIndex,
  phrases: PhraseIndex,
  entries: readonly LexiconEntry[],
): (words: readonly string[]) => Query {
  const lookups = lookupsOf(names, phrases, entries);
  const findParts = createPartFinder(lookups);
  const findNameAndKind = createNameAndKindFinder(lookups);

  const owners = new Set(entries.flatMap(({ above = [] }) => above));

  /** What words are a name of: as they stand, else in Latin letters, else as ears abroad hear them. */
  const namedBy = (words: readonly string[]): NameMatch[] => {
    const asSpelled = names.find(spelled(words));
    if (asSpelled.length > 0) return asSpelled;
    const inLatin = words.map(romanised);
    const asRead = inLatin.join(' ') === words.join(' ') ? [] : names.find(spelled(inLatin));
    return asRead.length > 0 ? asRead : saidAbroad(inLatin).flatMap((said) => names.heard(said));
  };

  const findWhole = (words: readonly string[], key: string): NameMatch[] => {
    const found = namedBy(words);
    const isEmpty = isFiller(words);
    const isOrdinary = ORDINARY_WORDS.has(key);
    return found.filter(
      (match) =>
        match.way === 'exact' ||
        ((!isEmpty || (match.form.isHeadword && match.closeness >= NEARLY_WHOLE)) &&
          (!isOrdinary || !isGuess(match))),
    );
  };

  return (words) => {
    const key = words.join('');
    const named = [...findWhole(words, key), ...findNameAndKind(words)];
    const parts = findParts(words);
    const ours = new Set(
      parts
        .filter(({ at, form }) => at && form.kind === 'name' && !lookups.isAside(form.entry))
        .map(({ form }) => form.entry),
    );
    const asked = personAsked(words, parts, {
      isPerson: (entry) => entries[entry]?.isPerson ?? false,
      doubtful: (word) => lookups.exact(word).filter(({ kind }) => kind === 'doubtful'),
    });
    const askedFor = askedOf(words, named, parts, entries, asked !== undefined, lookups.holds);
    const isName = named.some(({ way }) => way === 'exact');
    return {
      words,
      key,
      named,
      parts,
      ours,
      personAsked: asked,
      topic: topicOf(words, ours.size > 0),
      both:
        askedFor.compared.length === 2 || isName
          ? askedFor.compared
          : sideBySide(words, parts, entries, owners, (described) => phrases.describedBy(described)),
      ...askedFor,
    };
  };
}
