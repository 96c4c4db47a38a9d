import { romanised } from './romanised.ts';
import type { Read } from './search-fold.ts';
import { conceptsOf, MEANINGS } from './search-words.ts';
import { ENGLISH_TOO, WORDS_ABROAD } from './words-abroad.ts';
import { WORDS_IN_RUNS } from './words-in-runs.ts';

/** Endings of number, case and gender, without which words are compared. */
const ENDING =
  /(?<=.{4})(?:e[nsrm]|[oa]s|ow|ach|ami|[snieaouy]|[аеи]ми|[оеыи]й|[оеа]го|[аоы][яе]|[аяыи]х|[аоя]м|ов|[аеиоуыьюя])$/;
const stemOf = (word: string): string => word.replace(ENDING, '');

/** The only one that is no ending of English words of another meaning. */
const PLURAL = /(?<=.{3})s$/;

/** The parts of a compound word have so many letters: "zug-tickets", "tåg-biljetter". */
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 8;

const JOINER = '_';

/** By each word of a table the English it stands for. */
const readTable = (table: string, read: Read): Map<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [meaning = '', words = ''] = row.split(': ');
        return words
          .split(' ')
          .map((word): [string, string] => [read(word.replaceAll(JOINER, ' ')).join(' '), meaning]);
      }),
  );

/** Longest name or word looked for in a run, in characters. */
const LONGEST = 20;
const LATIN = /^[a-z]{2,}$/;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const HAN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Says the words of a query in the English that entries are described in; names, and what is not known, stay as they are.
 * @returns `undefined` where nothing is in another language
 */
export function createTranslator({
  read,
  nameOf,
  isKnown,
}: {
  read: Read;
  /** What something called so is called first of all. */
  nameOf: (text: string) => readonly string[] | undefined;
  /** Whether a word is one of the glossary's. */
  isKnown: (word: string) => boolean;
}): (words: readonly string[]) => string[] | undefined {
  const english = readTable(WORDS_ABROAD, read);
  const inRuns = readTable(WORDS_IN_RUNS, read);
  const mostWords = Math.max(...Array.from(english.keys(), (text) => text.split(' ').length));

  /** A run of Chinese, Japanese or Korean, cut before and behind names and what is known besides. */
  const cut = (run: string): { said: string[]; hasWords: boolean } => {
    const said: string[] = [];
    let rest = '';
    let hasWords = false;
    for (let at = 0; at < run.length;) {
      let end = Math.min(run.length, at + LONGEST);
      const partSaid = (): string | undefined => {
        const part = run.slice(at, end);
        const name = part.length > 1 ? nameOf(part)?.join(' ') : undefined;
        const meaning = name ?? inRuns.get(part) ?? (LATIN.test(part) ? part : undefined);
        hasWords ||= name === undefined && meaning !== undefined;
        return meaning;
      };
      let meaning = partSaid();
      while (meaning === undefined && --end > at) meaning = partSaid();
      if (meaning === undefined) rest += run.charAt(at++);
      else {
        said.push(rest, meaning);
        rest = '';
        at = end;
      }
    }
    return { said: [...said, rest].filter((text) => text !== ''), hasWords };
  };

  const byStem = new Map(
    Array.from(english.keys())
      .toReversed()
      .map((text): [string, string] => [stemOf(text), text]),
  );
  /** The listed form of a word, in any of its endings. */
  const listed = (text: string): string => byStem.get(stemOf(text)) ?? text;

  /** The English of both parts of a compound. */
  const compound = (word: string): string | undefined => {
    for (
      let at = word.length - SHORTEST_PART;
      word.length >= SHORTEST_COMPOUND && at >= SHORTEST_PART;
      at--
    ) {
      const first = english.get(word.slice(0, at));
      const second = word.slice(at);
      const last = english.get(second) ?? MEANINGS.get(stemOf(second));
      if (first !== undefined && last !== undefined) return `${first} ${last}`;
    }
    return undefined;
  };

  const meaningOf = (text: string): string | undefined => {
    if (english.has(text)) return english.get(text);
    return isKnown(text) ? undefined : (english.get(listed(text)) ?? compound(text));
  };
  /** Whether a word is in another language: English ones have such endings too, and some are the same. */
  const isSure = (text: string): boolean => {
    const form = text.replace(PLURAL, '');
    if (english.has(text) || english.has(form)) return !ENGLISH_TOO.has(text) && !ENGLISH_TOO.has(form);
    return CYRILLIC.test(text) || !english.has(listed(text));
  };

  return (words) => {
    const said: string[] = [];
    let isAbroad = false;
    for (let at = 0; at < words.length;) {
      const word = words[at] ?? '';
      if (HAN.test(word)) {
        const run = cut(word);
        isAbroad ||= run.hasWords;
        said.push(...run.said);
        at++;
        continue;
      }
      let length = Math.min(mostWords, words.length - at);
      while (length > 1 && !english.has(words.slice(at, at + length).join(' '))) length--;
      const text = words.slice(at, at + length).join(' ');
      const meaning = meaningOf(text);
      isAbroad ||= meaning !== undefined && isSure(text);
      said.push(meaning ?? (nameOf(text) ? text : romanised(text)));
      at += length;
    }
    const spoken = said.flatMap((text) => text.split(/[ _]/));
    // One word is as likely the name of something else.
    return isAbroad && new Set(conceptsOf(spoken)).size > 1 ? spoken : undefined;
  };
}
