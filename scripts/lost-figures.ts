import type { Comparison, Entry } from '../data/entry.ts';

/** Years and percentages: figures that are written alike in all languages, but for the decimal sign. */
const YEAR_OR_SHARE = /(?<!\d)(?:1[89]|20)\d\d(?!\d)|\d+(?:[.,]\d+)?(?=\s?%)/g;

/** Between thousands stands a comma in English, a point or a space elsewhere, or nothing. */
const BETWEEN_THOUSANDS = /(?<=\d)[,.\s](?=\d{3}(?!\d))/g;

const figuresOf = (text: string): string[] =>
  (text.replace(BETWEEN_THOUSANDS, '').match(YEAR_OR_SHARE) ?? []).map((figure) => figure.replace(',', '.'));

const textsOfEntry = ({ definition, facts, status, relations, notSameAs }: Entry): string[] => [
  definition,
  ...facts,
  status.note ?? '',
  ...relations.map(({ note }) => note ?? ''),
  ...notSameAs.map(({ difference }) => difference),
];

type Compared = Pick<Comparison, 'difference' | 'rows' | 'advice'>;

const textsOfComparison = ({ difference, rows, advice }: Compared): string[] => [
  difference,
  ...rows.flatMap(({ label, cells }) => [label, ...cells]),
  advice,
];

/** Texts without a year or percentage of the English in the same place; "2 billion" may well become 2000 million. */
const without = (english: readonly string[], translated: readonly string[]): string[] =>
  english.flatMap((text, at) => {
    const other = translated[at] ?? '';
    const figures = figuresOf(other);
    return figuresOf(text).every((figure) => figures.includes(figure)) ? [] : [other];
  });

/** What a translated entry says without a figure of the English: a fact got lost on the way. */
export const lostFigures = (english: Entry, translated: Entry): string[] =>
  without(textsOfEntry(english), textsOfEntry(translated));

/** The same of a comparison. */
export const lostFiguresOfComparison = (english: Compared, translated: Compared): string[] =>
  without(textsOfComparison(english), textsOfComparison(translated));
