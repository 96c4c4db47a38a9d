import type { Lexicon, LexiconEntry } from './lexicon.ts';
import type { Form } from './search-names.ts';
import type { Phrase } from './search-phrases.ts';
import type { Steps } from '../steps.ts';

/** A lexicon as it is kept in a file: columns instead of objects, texts in one string each, each concept once. */
export type PackedLexicon = {
  entries: readonly LexiconEntry[];
  forms: {
    entries: readonly number[];
    /** Kind and whether it is a headword. */
    signs: readonly number[];
    texts: string;
    /** Words with spaces between them; '' where they are those of the text. */
    words: string;
    sounds: string;
  };
  phrases: PackedPhrases;
  sentences: PackedPhrases;
  concepts: string;
  /** In pairs of characters. */
  simplified: string;
};

type PackedPhrases = {
  /** How far each entry is behind the one before it: mostly nought, which is short. */
  entries: readonly number[];
  kinds: readonly number[];
  texts: string;
  /** '' where it is the text in small letters without spaces. */
  keys: string;
  /** How many concepts each has, and their places in the list of all, one phrase after the other. */
  counts: readonly number[];
  concepts: readonly number[];
};

const FORM_KINDS = ['name', 'doubtful', 'spelling', 'initials'] as const satisfies Form['kind'][];
const PHRASE_KINDS = ['name', 'description', 'text'] as const satisfies Phrase['kind'][];
/** Added to the kind of a form that is a headword. */
const HEADWORD = FORM_KINDS.length;

/** Between the texts of a column; no text has it. A line feed would be three bytes in the compiled file. */
const BORDER = '|';
const column = (texts: readonly string[]): string => {
  const broken = texts.find((text) => text.includes(BORDER));
  if (broken !== undefined) throw new RangeError(`A text may not hold “${BORDER}”: ${broken}`);
  return texts.join(BORDER);
};

const joined = (text: string): string => text.toLowerCase().replaceAll(' ', '');

/** @throws RangeError when a text holds the sign that stands between two */
export function packLexicon({ entries, phrases, sentences, simplified, ...lexicon }: Lexicon): PackedLexicon {
  // The index puts them in this order; what is in order already is quickly sorted.
  const forms = lexicon.forms.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const concepts = [...new Set([...phrases, ...sentences].flatMap((phrase) => phrase.concepts))];
  const placeOf = new Map(concepts.map((concept, at) => [concept, at]));
  const packPhrases = (list: readonly Phrase[]): PackedPhrases => ({
    entries: list.map(({ entry }, at) => entry - (list[at - 1]?.entry ?? 0)),
    kinds: list.map(({ kind }) => PHRASE_KINDS.indexOf(kind)),
    texts: column(list.map(({ text }) => text)),
    keys: column(list.map(({ key, text }) => (key === joined(text) ? '' : key))),
    counts: list.map((phrase) => phrase.concepts.length),
    concepts: list.flatMap((phrase) => phrase.concepts.map((concept) => placeOf.get(concept) ?? -1)),
  });
  return {
    entries,
    forms: {
      entries: forms.map(({ entry }) => entry),
      signs: forms.map(({ kind, isHeadword }) => FORM_KINDS.indexOf(kind) + (isHeadword ? HEADWORD : 0)),
      texts: column(forms.map(({ text }) => text)),
      words: column(forms.map(({ words, text }) => (words.join(' ') === text ? '' : words.join(' ')))),
      sounds: column(forms.map(({ sounds }) => sounds.join(' '))),
    },
    phrases: packPhrases(phrases),
    sentences: packPhrases(sentences),
    concepts: column(concepts),
    simplified: [...simplified].flat().join(''),
  };
}

/** Rows unpacked in one step. */
const AT_ONCE = 1024;

function* unpackPhrases(packed: PackedPhrases, concepts: readonly string[]): Steps<Phrase[]> {
  const texts = packed.texts.split(BORDER);
  const keys = packed.keys.split(BORDER);
  const phrases: Phrase[] = [];
  let from = 0;
  let entry = 0;
  for (const [at, further] of packed.entries.entries()) {
    if (at % AT_ONCE === 0) yield;
    entry += further;
    const text = texts[at] ?? '';
    const key = keys[at] ?? '';
    const held: string[] = [];
    for (const to = from + (packed.counts[at] ?? 0); from < to; from++)
      held.push(concepts[packed.concepts[from] ?? 0] ?? '');
    const kind = PHRASE_KINDS[packed.kinds[at] ?? 0] ?? 'text';
    phrases.push({ entry, text, key: key === '' ? joined(text) : key, concepts: held, kind });
  }
  return phrases;
}

function* unpackForms({ entries, signs, ...columns }: PackedLexicon['forms']): Steps<Form[]> {
  const texts = columns.texts.split(BORDER);
  const spaced = columns.words.split(BORDER);
  const sounds = columns.sounds.split(BORDER);
  const forms: Form[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % AT_ONCE === 0) yield;
    const text = texts[at] ?? '';
    const words = (spaced[at] || text).split(' ');
    const heard = sounds[at] ?? '';
    const sign = signs[at] ?? 0;
    forms.push({
      entry,
      text,
      words,
      key: words.length === 1 ? (words[0] ?? '') : words.join(''),
      sounds: heard === '' ? [] : heard.split(' '),
      kind: FORM_KINDS[sign % HEADWORD] ?? 'name',
      isHeadword: sign >= HEADWORD,
    });
  }
  return forms;
}

const pairsOf = (characters: readonly string[]): Map<string, string> =>
  new Map(
    characters.flatMap((character, at): [string, string][] =>
      at % 2 === 0 ? [[character, characters[at + 1] ?? '']] : [],
    ),
  );

/** Unpacks a lexicon in steps of about a millisecond. */
export function* unpackSteps(packed: PackedLexicon): Steps<Lexicon> {
  const concepts = packed.concepts.split(BORDER);
  return {
    entries: packed.entries,
    forms: yield* unpackForms(packed.forms),
    phrases: yield* unpackPhrases(packed.phrases, concepts),
    sentences: yield* unpackPhrases(packed.sentences, concepts),
    simplified: pairsOf(Array.from(packed.simplified)),
  };
}
