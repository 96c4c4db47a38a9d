import type { EntryId } from '../entry.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import type { Lexicon } from './lexicon.ts';
import { createReader } from './search-fold.ts';
import { saidAbroad } from './heard-abroad.ts';
import { spelled } from './search-forms.ts';
import { askedOf } from './search-asked.ts';
import { createHits, type Hit } from './search-hits.ts';
import { RELATIONS } from './search-comparison.ts';
import { lookupsOf } from './search-lookups.ts';
import { createNameAndKindFinder } from './search-name-and-kind.ts';
import { createPartFinder, renamed } from './search-parts.ts';
import { nameIndexSteps, type Form, type NameMatch, type Way } from './search-names.ts';
import { isAllSaid, phraseIndexSteps } from './search-phrases.ts';
import { ASKED_ABOUT, COMPARED, nameScore, phraseScore, siblingScore, textScore } from './search-score.ts';
import { foundTogether } from './search-together.ts';
import { topicOf } from './search-topic.ts';
import { ASKED, conceptsOf, isFiller, isOfPerson, isOfThing } from './search-words.ts';
import { finish, type Steps } from '../steps.ts';

export type SearchResult = {
  /** Answers by name and description, best first. Empty where nothing fits. */
  hits: Hit[];
  /** Ids of entries that only mention the words in their text: a second, lower list. */
  mentionedIn: EntryId[];
  /** The two entries a query weighs against each other: "alipay vs wechat pay". */
  pair?: readonly [EntryId, EntryId];
  /** "Did you mean …?": the name the first hit was read as, where the query was not it. */
  meant?: string;
};

export type Search = (query: string) => SearchResult;

/** Longest query looked at, in UTF-16 units; what is longer was pasted and is cut. */
const QUERY_LIMIT = 120;
const HIT_LIMIT = 20;
/** The second list beside answers; alone it may be as long as the first. */
const MENTIONS_BESIDE_HITS = 5;

/** Share of a query that a text must have to be in the second list. */
const MENTIONED = 0.62;

/** Share of a headword that a word such as "did" must be to begin it. */
const NEARLY_WHOLE = 0.7;

/** Whether a match takes the query for a wrong spelling, whole or begun: "coupon" is no beginning of "coupong". */
const isGuess = (way: Way, { kind }: Form): boolean =>
  way === 'typo' || way === 'sound' || (way === 'prefix' && kind === 'spelling');

/** Builds the search over a lexicon at once. */
export const createSearch = (lexicon: Lexicon): Search => finish(searchSteps(lexicon));

/** Builds the search over a lexicon in steps of about a millisecond. */
export function* searchSteps({ entries, forms, phrases, sentences, simplified }: Lexicon): Steps<Search> {
  const read = createReader(simplified);
  const nameIndex = yield* nameIndexSteps(forms);
  const phraseIndex = yield* phraseIndexSteps(phrases);
  const textIndex = yield* phraseIndexSteps(sentences);

  const headwords = new Map(entries.map(({ id, headword }) => [id, headword]));
  const headwordOf = (id: EntryId): string => headwords.get(id) ?? id;
  const weightOf = (concept: string): number => phraseIndex.weightOf(concept);
  const calledOf = (entry: number): readonly string[] => entries[entry]?.called ?? [];
  const importanceOf = (entry: number): number => entries[entry]?.importance ?? 0;

  const lookups = lookupsOf(nameIndex, phraseIndex, entries);
  const findParts = createPartFinder(lookups);
  const findNameAndKind = createNameAndKindFinder(lookups);

  const pairOf = (compared: readonly number[]): Pick<SearchResult, 'pair'> => {
    const [left, right] = compared.flatMap((entry) => entries[entry]?.id ?? []);
    return left !== undefined && right !== undefined ? { pair: [left, right] } : {};
  };

  const isNameOfOurs = ({ at, form }: NameMatch): boolean =>
    at !== undefined && form.kind === 'name' && entries[form.entry]?.isAside === false;

  return (query) => {
    const words = read(query.slice(0, QUERY_LIMIT));
    const key = words.join('');
    const { offer, toList } = createHits(entries, words);
    const asHeard = nameIndex.find(spelled(words));
    const named = (asHeard.length > 0 ? asHeard : saidAbroad(words).flatMap((said) => nameIndex.heard(said)))
      .filter(
        ({ way, form, closeness }) =>
          way === 'exact' || !isFiller(words) || (form.isHeadword && closeness >= NEARLY_WHOLE),
      )
      .filter(({ way, form }) => !isGuess(way, form) || !ORDINARY_WORDS.has(key));
    named.push(...findNameAndKind(words));
    const parts = findParts(words);
    const { inNames, beside, hasSeveral, compared, subject, isWhole } = askedOf(words, named, parts, entries);
    for (const match of [...named, ...parts]) {
      const { entry, text } = match.form;
      const isCompared =
        match.way === 'part' && (entry === subject || (compared.length === 2 && compared.includes(entry)));
      const isFirst = entry === (subject ?? compared[0]);
      const bonus = isCompared ? COMPARED + (isFirst ? ASKED_ABOUT : 0) : 0;
      offer(entry, {
        form: text,
        way: match.way,
        score:
          nameScore(isCompared || isWhole(match) ? { ...match, closeness: 1 } : match, importanceOf(entry), {
            isPhrase: words.length > 1,
            isLast: !isCompared && match.at?.[1] === words.length,
          }) + bonus,
      });
    }
    const namedHere = new Set(parts.filter(isNameOfOurs).map(({ form }) => form.entry));
    const topic = topicOf(words, namedHere.size > 0);
    const described = phraseIndex.find(words, topic.strangeShare);
    const saysNames = conceptsOf(words).every((concept) => inNames.has(concept));
    const asksForThing = isOfThing(words);
    const asksForPerson = isOfPerson(words);
    const isOther = (entry: number): boolean => (entries[entry]?.isPerson ? asksForThing : asksForPerson);
    const asksBeside = beside.some((concept) => phraseIndex.knows(concept));
    // The other name has words of its own; they tell nothing without those beside it.
    const byOtherName = phraseIndex
      .find(renamed(words, parts, calledOf) ?? [], topic.strangeShare)
      .filter(({ found }) => beside.length === 0 || beside.some((concept) => found.has(concept)));
    // "Kaola shop" is Kaola, "taobao maps" what its owner has of that kind.
    const asksForKin =
      beside.length > 0 &&
      !beside.some((concept) => ASKED.has(concept) || RELATIONS.has(concept)) &&
      ![...namedHere].some((entry) => beside.every((concept) => phraseIndex.holds(entry, concept)));
    const bySibling = phraseIndex
      .find(renamed(words, parts, (entry) => entries[entry]?.owner ?? []) ?? [], topic.strangeShare)
      .filter(({ found }) => asksForKin && beside.every((concept) => found.has(concept)));
    for (const match of bySibling)
      offer(match.entry, {
        form: match.phrase.text,
        way: 'phrase',
        score: siblingScore(match, importanceOf(match.entry)),
      });
    for (const match of [...described, ...byOtherName]) {
      if (match.covered < topic.covered) continue;
      const isLiteral = match.phrase.key === key;
      const score = phraseScore(match, importanceOf(match.entry), {
        isLiteral,
        isOneWord: conceptsOf(words).length === 1,
        isAside: entries[match.entry]?.isAside ?? false,
        isOther: isOther(match.entry),
        isNamed:
          (asksBeside && namedHere.has(match.entry)) ||
          (saysNames && !(hasSeveral && isAllSaid(match)) && match.phrase.kind !== 'name'),
      });
      offer(match.entry, { form: match.phrase.text, way: 'phrase', score });
    }
    const inText = textIndex.find(words);
    for (const { entry, covered } of foundTogether(words, described, inText, {
      topic,
      weightOf,
      isNamed: (concept) => inNames.has(concept),
    }))
      offer(entry, {
        form: entries[entry]?.headword ?? '',
        way: 'text',
        score: textScore(covered, importanceOf(entry), isOther(entry)),
      });
    const hits = toList(HIT_LIMIT);
    const answered = new Set(hits.map(({ id }) => id));
    const mentionedIn = inText
      .filter(({ covered }) => covered >= MENTIONED)
      .toSorted((a, b) => b.covered - a.covered)
      .flatMap(({ entry }) => entries[entry]?.id ?? [])
      .filter((id) => !answered.has(id))
      .slice(0, hits.length > 0 ? MENTIONS_BESIDE_HITS : HIT_LIMIT);
    const [first] = hits;
    const guessed = first?.way === 'typo' || first?.way === 'sound';
    return {
      hits,
      mentionedIn,
      ...pairOf(compared),
      ...(guessed && { meant: headwordOf(first.id) }),
    };
  };
}
