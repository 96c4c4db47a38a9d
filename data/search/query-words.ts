import type { Search } from './create-search.ts';

/** Words of a language by the English they stand for in a search: `wallet: ['billetera', 'monedero']`. */
export type QueryWords = Readonly<Record<string, readonly string[]>>;

/** Small letters without accents: they are often left out when typing. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const SEPARATORS = /[^\p{L}\p{N}+&'.]+/u;

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(SEPARATORS)
    .filter((word) => word !== '');

/** Endings of a plural, which need not be listed. */
const PLURALS = ['s', 'es'];

/** Says a query in the English that descriptions are searched in; names and what is not known stay as they are. */
export function createWordTranslator(words: QueryWords): (query: string) => string {
  const english = new Map(
    Object.entries(words).flatMap(([meaning, others]) =>
      others.map((other): [string, string] => [wordsOf(other).join(' '), meaning]),
    ),
  );
  const longest = Math.max(1, ...[...english.keys()].map((text) => text.split(' ').length));
  const meaningOf = (text: string): string | undefined =>
    english.get(text) ??
    PLURALS.filter((ending) => text.endsWith(ending))
      .map((ending) => english.get(text.slice(0, -ending.length)))
      .find((meaning) => meaning !== undefined);
  return (query) => {
    const asked = wordsOf(query);
    const said: string[] = [];
    for (let at = 0; at < asked.length;) {
      let length = Math.min(longest, asked.length - at);
      while (length > 1 && !english.has(asked.slice(at, at + length).join(' '))) length--;
      const text = asked.slice(at, at + length).join(' ');
      said.push(meaningOf(text) ?? text);
      at += length;
    }
    return said.join(' ');
  };
}

/**
 * A search that understands descriptions in another language too.
 * @param words those of the language; left out: English alone
 */
export function searchIn(search: Search, words: QueryWords | undefined): Search {
  if (!words) return search;
  const translate = createWordTranslator(words);
  return (query) => {
    const asTyped = search(query);
    // A name is a name in every language.
    if (asTyped.hits[0]?.way === 'exact' || asTyped.pair) return asTyped;
    const translated = search(translate(query));
    const [typed, said] = [asTyped.hits[0], translated.hits[0]];
    if ((said?.score ?? 0) > (typed?.score ?? 0)) return translated;
    // So is one that is half typed or misspelled; what describes may be words of another meaning here.
    const isDescribed = typed === undefined || typed.way === 'phrase' || typed.way === 'text';
    return isDescribed && asTyped.mentionedIn.length === 0 ? translated : asTyped;
  };
}
