import type { LexiconEntry } from './lexicon.ts';
import { isWritten, textOf } from './phrase.ts';
import { RELATIONS } from './search-comparison.ts';
import type { Answer } from './search-hits.ts';
import { renamed } from './search-parts.ts';
import { isAllSaid, type PhraseIndex, type PhraseMatch } from './search-phrases.ts';
import type { Query } from './search-query.ts';
import { phraseScore, siblingScore, textScore } from './search-score.ts';
import type { Topic } from './search-topic.ts';
import { foundTogether } from './search-together.ts';
import { ASKED, conceptsOf, isOfPerson, isOfThing } from './search-words.ts';

/** The kind of what has happened, which is the reason for something: "why is alipay not alibaba's". */
const EVENT = 'event';
const isAskingWhy = (words: readonly string[]): boolean => words[0] === 'why';

const RIVAL = 'rival';

/** Of a query that may be about anything, so much must be found, or so much of a description be asked for. */
const NEARLY_COVERED = 0.85;
const MOSTLY_USED = 0.6;
const isToldEnough = ({ covered, used }: PhraseMatch, topic: Topic): boolean =>
  covered >= topic.covered && (topic.isOurs || covered >= NEARLY_COVERED || used >= MOSTLY_USED);

/** What a query finds in descriptions and in running text. */
export type Described = { inPhrases: readonly PhraseMatch[]; inText: readonly PhraseMatch[] };

/** Answers what describes an entry: in one phrase, as something of the owner named, or at length. */
export function createDescriptionAnswers(
  entries: readonly LexiconEntry[],
  phrases: PhraseIndex,
): (query: Query, described: Described) => Answer[] {
  const importanceOf = (entry: number): number => entries[entry]?.importance ?? 0;

  /** The words with another name for the one in them, and what they find then. */
  const findRenamed = (
    { words, parts, topic }: Query,
    nameOf: (entry: LexiconEntry) => readonly string[] | undefined,
  ): PhraseMatch[] => {
    const calledOf = (at: number): readonly string[] => {
      const entry = entries[at];
      return (entry && nameOf(entry)) ?? [];
    };
    return phrases.find(renamed(words, parts, calledOf) ?? [], topic.strangeShare);
  };

  /** "Taobao maps" is what Taobao's owner has of that kind; "kaola shop" is Kaola. */
  const bySibling = (query: Query): Answer[] => {
    const { beside, ours } = query;
    const asksForKin =
      beside.length > 0 &&
      !beside.some((concept) => ASKED.has(concept) || RELATIONS.has(concept)) &&
      ![...ours].some((entry) => beside.every((concept) => phrases.holds(entry, concept)));
    if (!asksForKin) return [];
    return findRenamed(query, ({ owner }) => owner)
      .filter(({ found }) => beside.every((concept) => found.has(concept)))
      .map((match) => ({
        entry: match.entry,
        form: textOf(match.phrase),
        way: 'phrase',
        score: siblingScore(match, importanceOf(match.entry)),
      }));
  };

  const byPhrase = (
    query: Query,
    inPhrases: readonly PhraseMatch[],
    {
      isOther,
      coveredOf,
    }: {
      isOther: (entry: number) => boolean;
      /** What all descriptions and texts of an entry have of the query. */
      coveredOf: ReadonlyMap<number, number>;
    },
  ): Answer[] => {
    const { words, key, beside, inNames, hasSeveral, ours, topic } = query;
    const concepts = conceptsOf(words);
    const saysNames = concepts.every((concept) => inNames.has(concept));
    const asksBeside = beside.some((concept) => phrases.knows(concept));
    // The other name has words of its own; they tell nothing without those beside it.
    const byOtherName = findRenamed(query, ({ called }) => called).filter(
      ({ found }) => beside.length === 0 || beside.some((concept) => found.has(concept)),
    );
    return [...inPhrases, ...byOtherName]
      .filter((match) => isToldEnough(match, topic))
      .map((match) => {
        const { entry, phrase } = match;
        const score = phraseScore(match, importanceOf(entry), {
          isLiteral: isWritten(phrase, key),
          isOneWord: concepts.length === 1,
          isAside: entries[entry]?.isAside ?? false,
          isOther: isOther(entry),
          isOfNames:
            beside.length > 0 && !hasSeveral && !phrase.concepts.some((concept) => beside.includes(concept)),
          isReason: ours.size > 0 && isAskingWhy(words) && phrases.holds(entry, EVENT),
          elsewhere: (coveredOf.get(entry) ?? match.covered) - match.covered,
          isNamed:
            (asksBeside && ours.has(entry)) ||
            (saysNames && !(hasSeveral && isAllSaid(match)) && phrase.kind !== 'name'),
        });
        return { entry, form: textOf(phrase), way: 'phrase', score };
      });
  };

  return (query, { inPhrases, inText }) => {
    const asksForThing = isOfThing(query.words);
    const asksForPerson = isOfPerson(query.words);
    const named = new Set([...query.ours].flatMap((entry) => entries[entry]?.id ?? []));
    const asksForRival = query.ours.size === 1 && query.beside.includes(RIVAL);
    const asksForOwner = query.spokenOf !== undefined;
    const isOther = (entry: number): boolean =>
      // What has happened owns and leads nothing.
      (asksForOwner && phrases.holds(entry, EVENT)) ||
      (entries[entry]?.isPerson ? asksForThing : asksForPerson) ||
      (asksForRival && entries[entry]?.above?.some((id) => named.has(id)) === true);
    const together = foundTogether(query.words, inPhrases, inText, {
      topic: query.topic,
      weightOf: (concept) => phrases.weightOf(concept),
      isNamed: (concept) => query.inNames.has(concept),
    });
    const coveredOf = new Map(together.map(({ entry, covered }) => [entry, covered]));
    const atLength = together
      .filter(({ isEnough }) => isEnough)
      .map(({ entry, covered }): Answer => ({
        entry,
        form: entries[entry]?.headword ?? '',
        way: 'text',
        score: textScore(covered, importanceOf(entry), isOther(entry)),
      }));
    return [...bySibling(query), ...byPhrase(query, inPhrases, { isOther, coveredOf }), ...atLength];
  };
}
