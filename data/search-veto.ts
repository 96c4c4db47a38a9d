import type { Form } from './search-names.ts';
import type { Searchable } from './searchable.ts';

const LATIN = /[a-z]/;

/**
 * Words beside which a name means something else: "Alibaba and the forty thieves", "ali baba kebab".
 *
 * @returns whether the words of a query tell that the entry is not meant
 */
export function createVeto(
  searchables: readonly Searchable[],
  forms: readonly Form[],
  read: (text: string) => string[],
): (entry: number, words: readonly string[]) => boolean {
  const formsOf = Map.groupBy(forms, ({ entry }) => entry);
  const vetoes = searchables.map(({ never, against }, entry) => ({
    // Run together, "Ali Baba" of the tale is the company's own name; only longer phrases tell that something else is meant.
    joined: never
      .map((text) => read(text).join(''))
      .filter((veto) => veto !== '' && !formsOf.get(entry)?.some(({ key }) => key.includes(veto))),
    begun: against.map((text) => read(text).join(' ')).filter((text) => text !== ''),
  }));
  return (entry, words) => {
    const veto = vetoes[entry];
    if (!veto || (veto.joined.length === 0 && veto.begun.length === 0)) return false;
    const key = words.join('');
    const spaced = ` ${words.join(' ')}`;
    return (
      veto.joined.some((form) => key.includes(form)) ||
      veto.begun.some((text) => spaced.includes(LATIN.test(text) ? ` ${text}` : text))
    );
  };
}
