import type { LexiconEntry } from './lexicon.ts';
import type { PersonAsked } from './person-asked.ts';
import type { Post } from './posts.ts';
import type { Answer } from './search-hits.ts';
import type { PhraseIndex, PhraseMatch } from './search-phrases.ts';
import type { Query } from './search-query.ts';
import { conceptsOf } from './search-words.ts';

/** Any person of a company named, and the points for the post asked for and for what else is told: fewer than a name typed in full has. */
const PERSON_BASE = 75;
const POST = 8;
const TOLD = 16;
/** Points for a whole name, before a surname with the very post. */
const WHOLE_NAME = 5;
/** Points a step of importance counts for, between people called the same. */
const TIE = 0.5;

/** Shares of the points for a post: held at another time; another one; with an owner, by somebody who has to do with what is named, or not. */
const OTHER_TIME = 0.4;
const OTHER_POST = 0.25;
const SPOKEN_OF = 0.9;
const FURTHER_UP = 0.5;

const LEADING: ReadonlySet<string> = new Set(['chief', 'chair']);

/** How well a post is the one asked for, 0 to 1. */
function fitOf({ role, isFormer }: Post, asked: PersonAsked): number {
  if (role === asked.role || (asked.isLoose && LEADING.has(role)))
    return role === 'founder' || isFormer === asked.isFormer ? 1 : OTHER_TIME;
  // Of some only the founder or the chairman is known.
  return LEADING.has(asked.role) && role !== 'finance' ? OTHER_POST : 0;
}

/**
 * Answers who is asked for beside a name: by posts there or with its owners, and by what else is told; or by a name of
 * their own.
 */
export function createPersonAnswers(
  entries: readonly LexiconEntry[],
  { weightOf, holds }: Pick<PhraseIndex, 'weightOf' | 'holds'>,
): (query: Query, inText: readonly PhraseMatch[]) => Answer[] {
  const placeOf = new Map(entries.map(({ id }, at) => [id, at]));
  const weigh = (concepts: readonly string[]): number =>
    concepts.reduce((sum, concept) => sum + weightOf(concept), 0);
  const entryOf = (id: string): LexiconEntry | undefined => entries[placeOf.get(id) ?? -1];

  /** "wu ceo", "jack ma chairman": whoever is called so and holds a post, and may be said to hold another. */
  const allPosts = entries.flatMap(({ people = [] }) => people);
  const byOwnName = (asked: PersonAsked): Answer[] =>
    allPosts.flatMap((post): Answer[] => {
      const entry = placeOf.get(post.person);
      if (entry === undefined) return [];
      const { called = [], headword = '', importance = 0 } = entries[entry] ?? {};
      const told = asked.told.filter((word) => called.includes(word));
      const fit = fitOf(post, asked);
      if (fit === 0 || told.length === 0) return [];
      const share = told.length / asked.told.length;
      const isWhole = called.every((word) => told.includes(word));
      const score = PERSON_BASE + POST * fit + TOLD * share + importance * TIE + (isWhole ? WHOLE_NAME : 0);
      return [{ entry, form: headword, way: 'phrase', score }];
    });

  return ({ personAsked: asked, inNames }, inText) => {
    if (!asked) return [];
    if (asked.of.length === 0) return byOwnName(asked);
    const texts = new Map(inText.map(({ entry, found }) => [entry, found]));
    const tells = (entry: number, concept: string): boolean =>
      asked.role === 'owner'
        ? entries[entry]?.called.includes(concept) === true
        : holds(entry, concept) || texts.get(entry)?.has(concept) === true;
    const told = conceptsOf(asked.told).filter((concept) => !inNames.has(concept));
    const shareTold = (entry: number): number =>
      told.length === 0 ? 1 : weigh(told.filter((concept) => tells(entry, concept))) / weigh(told);

    return asked.of.flatMap((at) => {
      const { people = [], above = [] } = entries[at] ?? {};
      const isItsOwn = people.length > 0;
      const posts = isItsOwn ? people : above.flatMap((id) => entryOf(id)?.people ?? []);
      return posts.flatMap((post): Answer[] => {
        const entry = placeOf.get(post.person);
        if (entry === undefined) return [];
        const hasToDo = [...inNames].every((concept) => tells(entry, concept));
        const fit = fitOf(post, asked) * (isItsOwn ? 1 : hasToDo ? SPOKEN_OF : FURTHER_UP);
        const share = shareTold(entry);
        if (fit === 0 && (told.length === 0 || share === 0)) return [];
        const score = PERSON_BASE + POST * fit + TOLD * share;
        return [{ entry, form: entries[entry]?.headword ?? '', way: 'phrase', score }];
      });
    });
  };
}
