import { joinColumn, splitColumn } from './columns.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { decodeNumbers, encodeNumbers } from './number-codes.ts';
import { packPhrases, unpackPhrases, type PackedPhrases } from './packed-phrases.ts';
import { createReader } from './search-fold.ts';
import type { SearchedForm } from './search-names.ts';
import type { Steps } from '../steps.ts';

/** A lexicon as it is kept in a file: columns instead of objects, texts in one string each, numbers written short. */
export type PackedLexicon = PackedPhrases & {
  entries: readonly LexiconEntry[];
  forms: {
    entries: string;
    /** Kind and whether it is a headword. */
    signs: string;
    texts: string;
    /** Words with spaces between them; '' where they are those of the text in small letters. */
    spaced: string;
    sounds: string;
  };
  /** In pairs of characters. */
  simplified: string;
};

const FORM_KINDS = ['name', 'doubtful', 'spelling', 'initials'] as const satisfies SearchedForm['kind'][];
/** Added to the kind of a form that is a headword. */
const HEADWORD = FORM_KINDS.length;

/** @throws RangeError when a text holds the sign that stands between two */
export function packLexicon({ entries, phrases, sentences, simplified, ...lexicon }: Lexicon): PackedLexicon {
  // The index puts them in this order; what is in order already is quickly sorted.
  const forms = lexicon.forms.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    entries,
    forms: {
      entries: encodeNumbers(forms.map(({ entry }) => entry)),
      signs: encodeNumbers(
        forms.map(({ kind, isHeadword }) => FORM_KINDS.indexOf(kind) + (isHeadword ? HEADWORD : 0)),
      ),
      texts: joinColumn(forms.map(({ text }) => text)),
      spaced: joinColumn(
        forms.map(({ words, text }) => (words.join(' ') === text.toLowerCase() ? '' : words.join(' '))),
      ),
      sounds: joinColumn(forms.map(({ sounds }) => sounds.join(' '))),
    },
    ...packPhrases(phrases, sentences, createReader(simplified)),
    simplified: [...simplified].flat().join(''),
  };
}

/** Rows unpacked in one step. */
const AT_ONCE = 1024;

function* unpackForms(packed: PackedLexicon['forms']): Steps<SearchedForm[]> {
  const signs = decodeNumbers(packed.signs);
  const texts = splitColumn(packed.texts);
  const spaced = splitColumn(packed.spaced);
  const sounds = splitColumn(packed.sounds);
  const forms: SearchedForm[] = [];
  for (const [at, entry] of decodeNumbers(packed.entries).entries()) {
    if (at % AT_ONCE === 0) yield;
    const text = texts[at] ?? '';
    const words = (spaced[at] || text.toLowerCase()).split(' ');
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
  return {
    entries: packed.entries,
    forms: yield* unpackForms(packed.forms),
    ...(yield* unpackPhrases(packed)),
    simplified: pairsOf(Array.from(packed.simplified)),
  };
}
