import { joinColumn, splitColumn } from './columns.ts';
import { decodeNumbers, encodeNumbers } from './number-codes.ts';
import type { Read } from './search-fold.ts';
import { phraseKey, textOf, type Phrase, type PhraseWord } from './phrase.ts';
import { conceptsOf } from './search-words.ts';
import type { Steps } from '../steps.ts';

/** Descriptions and running text as they are kept in a file: numbers of words and concepts, the commonest ones first. */
export type PackedPhrases = {
  concepts: string;
  /** Every word that descriptions are written in. */
  words: {
    texts: string;
    /** '' where it is the text in small letters. */
    keys: string;
    /** Numbers of the concepts. */
    concepts: string;
  };
  phrases: PackedRows;
  /** Their concepts alone: nobody is shown which sentence answered. */
  sentences: PackedRows;
};

type PackedRows = {
  /** How far each entry is behind the one before it, the kind, and how many rows are of both. */
  runs: string;
  /** Of each row how many words or concepts it has, and their numbers. */
  rows: string;
};

const KINDS = ['name', 'description', 'text'] as const satisfies Phrase['kind'][];

const SPACE = ' ';

/** Of each number its place among all by how often it is met, and what stands there. */
function byFrequency(texts: readonly string[]): { list: string[]; placeOf: (text: string) => number } {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const list = [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const places = new Map(list.map((text, at) => [text, at]));
  return { list, placeOf: (text) => places.get(text) ?? -1 };
}

function packRows(phrases: readonly Phrase[], rows: readonly (readonly number[])[]): PackedRows {
  const runs: { entry: number; kind: number; count: number }[] = [];
  for (const { entry, kind } of phrases) {
    const last = runs.at(-1);
    const at = KINDS.indexOf(kind);
    if (last?.entry === entry && last.kind === at) last.count++;
    else runs.push({ entry, kind: at, count: 1 });
  }
  return {
    runs: encodeNumbers(
      runs.flatMap(({ entry, kind, count }, at) => [entry - (runs[at - 1]?.entry ?? 0), kind, count]),
    ),
    rows: encodeNumbers(rows.flatMap((row) => [row.length, ...row])),
  };
}

type PackedWord = PhraseWord & Pick<Phrase, 'concepts'>;

/** A word by itself: what it is compared by, and what it means. */
const readAlone = (text: string, read: Read): Pick<PackedWord, 'key' | 'concepts'> => {
  const words = read(text);
  return { key: words.join(''), concepts: [...new Set(conceptsOf(words))] };
};

const lowered = (text: string): string => text.toLowerCase().replaceAll(SPACE, '');

/**
 * Packs descriptions and running text, those of an entry behind those of the entry before it, for `unpackPhrases`.
 * @throws RangeError when a word holds the sign that parts the texts of a column
 */
export function packPhrases(
  phrases: readonly Phrase[],
  sentences: readonly Phrase[],
  read: Read,
): PackedPhrases {
  /** The words of a phrase; all in one where they mean something else together ("hong kong") or one is nothing by itself. */
  const wordsOf = (phrase: Phrase): string[] => {
    const { concepts } = phrase;
    const text = textOf(phrase);
    const words = text.split(SPACE);
    const alone = words.map((word) => readAlone(word, read));
    const together = [...new Set(alone.flatMap((word) => word.concepts))];
    const isSame =
      alone.every((word) => word.key !== '') &&
      phraseKey(phrase) === alone.map((word) => word.key).join('') &&
      together.length === concepts.length &&
      together.every((concept, at) => concept === concepts[at]);
    return isSame ? words : [text];
  };
  const written = phrases.map(wordsOf);
  const words = byFrequency(written.flat());
  const alone = words.list.map((text) => ({ text, ...readAlone(text, read) }));
  const concepts = byFrequency([
    ...sentences.flatMap((sentence) => sentence.concepts),
    ...alone.flatMap((word) => word.concepts),
  ]);
  return {
    concepts: joinColumn(concepts.list),
    words: {
      texts: joinColumn(words.list),
      keys: joinColumn(alone.map(({ text, key }) => (key === lowered(text) ? '' : key))),
      concepts: joinColumn(alone.map((word) => encodeNumbers(word.concepts.map(concepts.placeOf)))),
    },
    phrases: packRows(
      phrases,
      written.map((row) => row.map(words.placeOf)),
    ),
    sentences: packRows(
      sentences,
      sentences.map((sentence) => sentence.concepts.map(concepts.placeOf)),
    ),
  };
}

/** Rows unpacked in one step. */
const AT_ONCE = 1024;

/** Unpacks rows; each gets what the numbers at its place hold. */
function* unpackRows(
  packed: PackedRows,
  contentOf: (numbers: readonly number[], from: number, to: number) => Pick<Phrase, 'words' | 'concepts'>,
): Steps<Phrase[]> {
  const runs = decodeNumbers(packed.runs);
  const rows = decodeNumbers(packed.rows);
  const phrases: Phrase[] = [];
  let entry = 0;
  let at = 0;
  for (let run = 0; run < runs.length; run += 3) {
    entry += runs[run] ?? 0;
    const kind = KINDS[runs[run + 1] ?? 0] ?? 'text';
    for (const last = phrases.length + (runs[run + 2] ?? 0); phrases.length < last;) {
      if (phrases.length % AT_ONCE === 0) yield;
      const from = at + 1;
      at = from + (rows[at] ?? 0);
      const { words, concepts } = contentOf(rows, from, at);
      phrases.push({ entry, words, concepts, kind });
    }
  }
  return phrases;
}

/** Unpacks descriptions and running text in steps of about a millisecond. */
export function* unpackPhrases(packed: PackedPhrases): Steps<{ phrases: Phrase[]; sentences: Phrase[] }> {
  const concepts = splitColumn(packed.concepts);
  const conceptsAt = (numbers: readonly number[]): string[] => numbers.map((at) => concepts[at] ?? '');
  const keys = splitColumn(packed.words.keys);
  const held = splitColumn(packed.words.concepts);
  const known = splitColumn(packed.words.texts).map((text, at): PackedWord => ({
    text,
    key: keys[at] || lowered(text),
    concepts: conceptsAt(decodeNumbers(held[at] ?? '')),
  }));
  yield;
  return {
    phrases: yield* unpackRows(packed.phrases, (numbers, from, to) => {
      const words: PackedWord[] = [];
      const meant: string[] = [];
      for (let at = from; at < to; at++) {
        const word = known[numbers[at] ?? 0];
        if (!word) continue;
        words.push(word);
        for (let place = 0; place < word.concepts.length; place++) {
          const concept = word.concepts[place] ?? '';
          if (!meant.includes(concept)) meant.push(concept);
        }
      }
      return { words, concepts: meant };
    }),
    sentences: yield* unpackRows(packed.sentences, (numbers, from, to) => ({
      words: [],
      concepts: conceptsAt(numbers.slice(from, to)),
    })),
  };
}
