import type { EntryId } from '../entry.ts';
import type { Steps } from '../steps.ts';
import { hostsIn } from './address.ts';
import { createDescriptionAnswers } from './answers-by-description.ts';
import { createEvidenceAnswers } from './answers-by-evidence.ts';
import { answersByName } from './answers-by-name.ts';
import { createPersonAnswers } from './answers-by-person.ts';
import type { Lexicon } from './lexicon.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { QUERY_LIMIT } from './query-limit.ts';
import { createTranslator } from './said-in-english.ts';
import { createReader } from './search-fold.ts';
import { bestHits, type Hit } from './search-hits.ts';
import { nameIndexSteps, type SearchedForm } from './search-names.ts';
import { phraseIndexSteps, type PhraseMatch } from './search-phrases.ts';
import { createQueryReader } from './search-query.ts';
import { conceptsOf } from './search-words.ts';
import { signsOf } from './signs.ts';

/** What a query is answered with; `HIT_LIMIT` and `MENTIONS_BESIDE_HITS` end its lists. */
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

/** Answers what was typed, at once; reads no more of it than `QUERY_LIMIT`. */
export type Search = (query: string) => SearchResult;

const MAX_IMPORTANT = 5;
const HIT_LIMIT = 20;
/** The second list beside answers; alone it may be as long as the first. */
const MENTIONS_BESIDE_HITS = 5;

/** Share of a query that a text must have to be in the second list. */
const MENTIONED = 0.62;

/** Builds the search over a lexicon in steps of about a millisecond. */
export function* searchSteps({ entries, forms, phrases, sentences, simplified }: Lexicon): Steps<Search> {
  const nameIndex = yield* nameIndexSteps(forms);
  const phraseIndex = yield* phraseIndexSteps(phrases);
  const textIndex = yield* phraseIndexSteps(sentences);

  const importanceOf = (entry: number): number => entries[entry]?.importance ?? 0;
  /** Of several entries called the same, the one whose name it is first of all. */
  const rankOf = ({ kind, entry }: SearchedForm): number =>
    (kind === 'name' ? MAX_IMPORTANT : kind === 'initials' ? -MAX_IMPORTANT : 0) + importanceOf(entry);
  const read = createReader(simplified);
  const readQuery = createQueryReader(nameIndex, phraseIndex, entries);
  let translator: ReturnType<typeof createTranslator> | undefined;
  /** Made for the first query that is no name: reading the words of fourteen languages takes a while. */
  const inEnglish = (words: readonly string[]): string[] | undefined =>
    (translator ??= createTranslator({
      read,
      isKnown: (word) => conceptsOf([word]).every((concept) => phraseIndex.knows(concept)),
      nameOf: (text) => {
        const [form] = nameIndex.exact(text).toSorted((a, b) => rankOf(b) - rankOf(a));
        return form && form.kind !== 'initials' ? entries[form.entry]?.called : undefined;
      },
    }))(words);
  const answersByDescription = createDescriptionAnswers(entries, phraseIndex);
  const answersByPerson = createPersonAnswers(entries, phraseIndex);
  const answersByEvidence = createEvidenceAnswers(entries, phraseIndex, textIndex);

  const mentionsOf = (inText: readonly PhraseMatch[], hits: readonly Hit[]): EntryId[] => {
    const answered = new Set(hits.map(({ id }) => id));
    return inText
      .filter(({ covered }) => covered >= MENTIONED)
      .toSorted((a, b) => b.covered - a.covered)
      .flatMap(({ entry }) => entries[entry]?.id ?? [])
      .filter((id) => !answered.has(id))
      .slice(0, hits.length > 0 ? MENTIONS_BESIDE_HITS : HIT_LIMIT);
  };

  const pairOf = (compared: readonly number[]): Pick<SearchResult, 'pair'> => {
    const [left, right] = compared.flatMap((entry) => entries[entry]?.id ?? []);
    return left !== undefined && right !== undefined ? { pair: [left, right] } : {};
  };

  const meantBy = (hit: Hit | undefined): Pick<SearchResult, 'meant'> => {
    if (hit?.way !== 'typo' && hit?.way !== 'sound') return {};
    return { meant: entries.find(({ id }) => id === hit.id)?.headword ?? hit.id };
  };

  const answer = (words: readonly string[]): SearchResult => {
    const query = readQuery(words);
    const inPhrases = phraseIndex.find(query.words, query.topic.strangeShare);
    const inText = textIndex.find(query.words);
    const answers = [
      ...answersByName(query, importanceOf),
      ...answersByPerson(query, inText),
      ...answersByDescription(query, { inPhrases, inText }),
    ];
    const all = answers.length > 0 ? answers : answersByEvidence(query.words);
    const hits = bestHits(all, entries, query).slice(0, HIT_LIMIT);
    return { hits, mentionedIn: mentionsOf(inText, hits), ...pairOf(query.compared), ...meantBy(hits[0]) };
  };

  /** What an address is of; words of its path, or of a language before its name, name other things: "/en", "es.". */
  const ofAddress = (text: string): SearchResult | undefined => {
    const [host, ...others] = hostsIn(text);
    if (host === undefined) return undefined;
    const first = answer(read(host));
    for (const result of [first, ...others.map((other) => answer(read(other)))])
      if (result.hits[0]?.way === 'exact') return result;
    return first;
  };

  const ofSigns = (signs: string): Hit[] =>
    nameIndex.exact(signs).flatMap((form) => {
      const id = entries[form.entry]?.id;
      return id === undefined ? [] : [{ id, form: form.text, way: 'exact', score: 1 }];
    });

  return (text) => {
    const typed = text.slice(0, QUERY_LIMIT);
    const signs = signsOf(typed);
    if (signs !== undefined) return { hits: ofSigns(signs).slice(0, HIT_LIMIT), mentionedIn: [] };
    const address = ofAddress(typed);
    if (address) return address;
    const words = read(typed);
    const asTyped = answer(words);
    const isUnderstood = asTyped.hits[0]?.way === 'exact' || ORDINARY_WORDS.has(words.join(''));
    const said = isUnderstood ? undefined : inEnglish(words);
    const translated = said && answer(said);
    return translated && scoreOf(translated) > scoreOf(asTyped) ? translated : asTyped;
  };
}

const scoreOf = ({ hits }: SearchResult): number => hits[0]?.score ?? 0;
