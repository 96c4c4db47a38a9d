import type { Read } from './search-fold.ts';
import type { SearchedForm } from './search-names.ts';
import type { Searchable } from './searchable.ts';

const LATIN = /[a-z]/;
/** Stands for the name in a clue. */
const NAME = '*';

/** Words beside which the names of an entry mean something else: "Alibaba and the forty thieves", "ali baba kebab". */
export type SearchVeto = {
  /** Longer phrases, their words run together. */
  joined: readonly string[];
  /** Beginnings of words. */
  begun: readonly string[];
};

/** The vetoes of an entry whose forms these are. */
export const vetoOf = (
  { never, against }: Searchable,
  forms: readonly SearchedForm[],
  read: Read,
): SearchVeto => ({
  // Run together, "Ali Baba" of the tale is the company's own name; only longer phrases tell that something else is meant.
  joined: never
    .map((text) => read(text).join(''))
    .filter((veto) => veto !== '' && !forms.some(({ key }) => key.includes(veto))),
  // What must stand right beside the name is for running text: 花* would turn 花呗 itself down.
  begun: against
    .filter((text) => !text.includes(NAME))
    .map((text) => read(text).join(' '))
    .filter((text) => text !== ''),
});

/** Whether some of the words run together are a text or its plural: "alibaba.com and" is not "Alibaba com a". */
const hasWhole = (words: readonly string[], text: string): boolean =>
  words.some((_, from) => {
    for (let to = from + 1, run = ''; to <= words.length && run.length <= text.length; to++) {
      run += words[to - 1] ?? '';
      if (run === text || run === `${text}s`) return true;
    }
    return false;
  });

/** Whether the words of a query tell that the entry is not meant. */
export function isSearchVetoed({ joined, begun }: SearchVeto, words: readonly string[]): boolean {
  if (joined.length === 0 && begun.length === 0) return false;
  const key = words.join('');
  const spaced = ` ${words.join(' ')}`;
  return (
    joined.some((form) => (LATIN.test(form) ? hasWhole(words, form) : key.includes(form))) ||
    begun.some((text) => spaced.includes(LATIN.test(text) ? ` ${text}` : text))
  );
}
