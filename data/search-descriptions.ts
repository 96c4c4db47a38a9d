import type { Phrase } from './search-phrases.ts';
import { conceptsOf } from './search-words.ts';
import type { Searchable } from './searchable.ts';

/** Reads a text into folded words. */
export type Read = (text: string) => string[];

/** What describes the entries, their names among it. */
export const phrasesOf = (searchables: readonly Searchable[], read: Read): Phrase[] =>
  searchables
    .flatMap(({ names, doubtful, phrases }, entry) => {
      const phraseOf = (text: string, kind: Phrase['kind']): Phrase => {
        const words = read(text);
        return { entry, text, key: words.join(''), concepts: [...new Set(conceptsOf(words))], kind };
      };
      // "Ant" as a word of a description would be any ant.
      const words = new Set(doubtful.filter((text) => read(text).length === 1));
      return [
        ...phrases.map((text) => phraseOf(text, 'description')),
        ...names.filter((text) => !words.has(text)).map((text) => phraseOf(text, 'name')),
      ];
    })
    .filter(({ concepts }) => concepts.length > 0);

/** The running text of each entry, sentence by sentence. */
export const sentencesOf = (searchables: readonly Searchable[], read: Read): Phrase[] =>
  searchables.flatMap(({ sentences }, entry) =>
    sentences.map((text) => ({
      entry,
      text,
      key: '',
      concepts: [...new Set(conceptsOf(read(text)))],
      kind: 'text',
    })),
  );
