/** A word of a phrase as it is shown and compared; or all of them, where they mean something else together. */
export type PhraseWord = { text: string; key: string };

/** A phrase that describes an entry. */
export type Phrase = {
  entry: number;
  /** None of running text: nobody is shown which sentence answered. Joined only where it is asked for: there are thousands. */
  words: readonly PhraseWord[];
  concepts: readonly string[];
  /** One word may stand for a name, but seldom for a description; running text has any word. */
  kind: 'name' | 'description' | 'text';
};

/** A phrase as a reader is shown it; running text, which keeps no words, has none. */
export const textOf = ({ words }: Phrase): string => words.map(({ text }) => text).join(' ');

/** Its words without spaces. */
export const phraseKey = ({ words }: Phrase): string => words.map(({ key }) => key).join('');

/** Whether its words without spaces are just these letters. */
export function isWritten({ words }: Phrase, letters: string): boolean {
  let at = 0;
  for (const { key } of words) {
    if (!letters.startsWith(key, at)) return false;
    at += key.length;
  }
  return at === letters.length && words.length > 0;
}
