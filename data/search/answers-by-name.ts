import type { Answer } from './search-hits.ts';
import type { Query } from './search-query.ts';
import { ASKED_ABOUT, COMPARED, nameScore } from './search-score.ts';

/** The entries that a query names, whole or inside it. */
export function answersByName(
  { words, named, parts, both, subject, wholeness }: Query,
  importanceOf: (entry: number) => number,
): Answer[] {
  return [...named, ...parts].map((match) => {
    const { entry, text } = match.form;
    const isCompared = match.way === 'part' && (entry === subject || both.includes(entry));
    const isFirst = entry === (subject ?? both[0]);
    const score = nameScore(
      { ...match, closeness: isCompared ? 1 : Math.max(match.closeness, wholeness(match)) },
      importanceOf(entry),
      { isPhrase: words.length > 1, isLast: !isCompared && match.at?.[1] === words.length },
    );
    const bonus = isCompared ? COMPARED + (isFirst ? ASKED_ABOUT : 0) : 0;
    return { entry, form: text, way: match.way, score: score + bonus };
  });
}
