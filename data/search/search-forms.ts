import { soundOf } from './heard.ts';
import type { Spelled } from './name-slips.ts';
import { pinyinSyllables } from '../pinyin.ts';
import type { Read } from './search-fold.ts';
import type { SearchedForm } from './search-names.ts';
import type { Searchable } from './searchable.ts';
import { signsOf } from './signs.ts';

/** Shorter spellings are initials and count only as typed. */
const SHORTEST_SPELLING = 4;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTERS = /^[a-z]+$/;

/** The ways words can be said: each by itself, or all in one. */
const soundsOf = (words: readonly string[], key: string): string[] => [
  ...new Set([soundOf(words), soundOf([key])]),
];

/** Words typed, ready to be compared with forms. */
export const spelled = (words: readonly string[]): Spelled => {
  const key = words.join('');
  return { words, key, sounds: soundsOf(words, key) };
};

/** How a word of pinyin is said, in its syllables. */
function syllableSounds(key: string): string[] {
  const syllables = LETTERS.test(key) ? pinyinSyllables(key) : [];
  return syllables.length > 1 ? [soundOf(syllables)] : [];
}

const isWords = (text: string): boolean => signsOf(text) === undefined;

/** The names that are signs alone, which are found by just these. */
function signForms({ headword, names }: Searchable, entry: number): SearchedForm[] {
  const written = new Map([...names, headword].map((text) => [signsOf(text), text]));
  return [...written].flatMap(([key, text]) =>
    key === undefined
      ? []
      : [{ entry, text, words: [key], key, sounds: [], kind: 'initials', isHeadword: text === headword }],
  );
}

/** The written forms of an entry, ready to be compared; those that differ in spaces alone are one. */
export function formsOf(searchable: Searchable, entry: number, read: Read): SearchedForm[] {
  const { headword, called, names, doubtful, pinyin, spellings, initials, phrases, isHeard } = searchable;
  const formOf = (text: string, kind: SearchedForm['kind'], isHeadword = false): SearchedForm => {
    const words = read(text);
    const key = words.join('');
    const sounds = kind !== 'initials' && isHeard ? [...soundsOf(words, key), ...syllableSounds(key)] : [];
    return { entry, text, words, key, sounds, kind, isHeadword };
  };
  const unsure = new Set(doubtful);
  const kindOf = (text: string): SearchedForm['kind'] => (unsure.has(text) ? 'doubtful' : 'name');
  const forms = [
    ...[headword, ...called].filter(isWords).map((text) => formOf(text, kindOf(text), true)),
    ...[...names.filter(isWords), ...pinyin].map((text) => formOf(text, kindOf(text))),
    // Chinese has no spaces: what describes in it is looked for like a name.
    ...phrases.filter((text) => CJK.test(text)).map((text) => formOf(text, 'doubtful')),
    ...spellings.map((text) => formOf(text, text.length < SHORTEST_SPELLING ? 'initials' : 'spelling')),
  ];
  const written = Map.groupBy(forms, ({ key }) => key);
  written.delete('');
  const merged = [...written.values()].flatMap((same) => {
    const [first] = same;
    return first ? { ...first, sounds: [...new Set(same.flatMap(({ sounds }) => sounds))] } : [];
  });
  return [...merged, ...initials.map((text) => formOf(text, 'initials')), ...signForms(searchable, entry)];
}
