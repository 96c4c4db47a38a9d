import { romanised } from './romanised.ts';
import type { Read } from './search-fold.ts';
import { ENGLISH_TOO, HAN_WORDS_ABROAD, WORDS_ABROAD } from './words-abroad.ts';

/** Endings of a plural, which need not be listed. */
const PLURAL = /(?<=.{4})(?:e[nsr]|[snei])$/;

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
const HAN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Says the words of a query in the English that entries are described in; names, and what is not known, stay as they are.
 * @returns `undefined` where nothing is in another language
 */
export function createTranslator({
  read,
  nameOf,
}: {
  read: Read;
  /** What something called so is called first of all. */
  nameOf: (text: string) => readonly string[] | undefined;
}): (words: readonly string[]) => string[] | undefined {
  const english = readTable(WORDS_ABROAD, read);
  const inRuns = readTable(HAN_WORDS_ABROAD, read);
  const mostWords = Math.max(...Array.from(english.keys(), (text) => text.split(' ').length));

  /** A run of Chinese, Japanese or Korean, cut before and behind names and what is known besides. */
  const cut = (run: string): { said: string[]; isKnown: boolean } => {
    const said: string[] = [];
    let rest = '';
    let isKnown = false;
    for (let at = 0; at < run.length;) {
      let end = Math.min(run.length, at + LONGEST);
      const partSaid = (): string | undefined => {
        const part = run.slice(at, end);
        const name = part.length > 1 ? nameOf(part)?.join(' ') : undefined;
        const meaning = name ?? inRuns.get(part) ?? (LATIN.test(part) ? part : undefined);
        isKnown ||= name === undefined && meaning !== undefined;
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
    return { said: [...said, rest].filter((text) => text !== ''), isKnown };
  };

  /** The listed form of a word, whose plural need not be. */
  const listed = (text: string): string | undefined =>
    [text, text.replace(PLURAL, '')].find((form) => english.has(form));

  return (words) => {
    const said: string[] = [];
    let isAbroad = false;
    for (let at = 0; at < words.length;) {
      const word = words[at] ?? '';
      if (HAN.test(word)) {
        const run = cut(word);
        isAbroad ||= run.isKnown;
        said.push(...run.said);
        at++;
        continue;
      }
      let length = Math.min(mostWords, words.length - at);
      while (length > 1 && !english.has(words.slice(at, at + length).join(' '))) length--;
      const text = words.slice(at, at + length).join(' ');
      const form = listed(text);
      isAbroad ||= form !== undefined && !ENGLISH_TOO.has(form);
      said.push(
        (form !== undefined ? english.get(form) : undefined) ?? (nameOf(text) ? text : romanised(text)),
      );
      at += length;
    }
    // One word is as likely the name of something else.
    return isAbroad && said.length > 1 ? said.flatMap((text) => text.split(/[ _]/)) : undefined;
  };
}
