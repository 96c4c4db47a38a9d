import type { Read } from './search-fold.ts';
import type { Form } from './search-names.ts';
import type { Searchable } from './searchable.ts';

const LATIN = /[a-z]/;

/** Words beside which the names of an entry mean something else: "Alibaba and the forty thieves", "ali baba kebab". */
export type Veto = {
  /** Longer phrases, their words run together. */
  joined: readonly string[];
  /** Beginnings of words. */
  begun: readonly string[];
};

/** The vetoes of an entry whose forms these are. */
export const vetoOf = ({ never, against }: Searchable, forms: readonly Form[], read: Read): Veto => ({
  // Run together, "Ali Baba" of the tale is the company's own name; only longer phrases tell that something else is meant.
  joined: never
    .map((text) => read(text).join(''))
    .filter((veto) => veto !== '' && !forms.some(({ key }) => key.includes(veto))),
  begun: against.map((text) => read(text).join(' ')).filter((text) => text !== ''),
});

/** Whether the words of a query tell that the entry is not meant. */
export function isVetoed({ joined, begun }: Veto, words: readonly string[]): boolean {
  if (joined.length === 0 && begun.length === 0) return false;
  const key = words.join('');
  const spaced = ` ${words.join(' ')}`;
  return (
    joined.some((form) => key.includes(form)) ||
    begun.some((text) => spaced.includes(LATIN.test(text) ? ` ${text}` : text))
  );
}
