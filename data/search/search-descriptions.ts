import type { Phrase } from './phrase.ts';
import type { Read } from './search-fold.ts';
import { conceptsOf } from './search-words.ts';
import type { Searchable } from './searchable.ts';

/** What describes an entry, its names among it. */
export function phrasesOf({ names, doubtful, phrases }: Searchable, entry: number, read: Read): Phrase[] {
  const phraseOf = (text: string, kind: Phrase['kind']): Phrase => {
    const words = read(text);
    const concepts = [...new Set(conceptsOf(words))];
    return { entry, words: [{ text, key: words.join('') }], concepts, kind };
  };
  // "Ant" as a word of a description would be any ant.
  const ordinary = new Set(doubtful.filter((text) => read(text).length === 1));
  return [
    ...phrases.map((text) => phraseOf(text, 'description')),
    ...names.filter((text) => !ordinary.has(text)).map((text) => phraseOf(text, 'name')),
  ].filter(({ concepts }) => concepts.length > 0);
}

/** The running text of an entry, sentence by sentence; nobody is shown which one answered. */
export const sentencesOf = ({ sentences }: Searchable, entry: number, read: Read): Phrase[] =>
  sentences.map((text) => ({
    entry,
    words: [],
    concepts: [...new Set(conceptsOf(read(text)))],
    kind: 'text',
  }));
