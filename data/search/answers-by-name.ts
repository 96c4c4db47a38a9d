import type { Answer } from './search-hits.ts';
import type { Query } from './search-query.ts';
import { ASKED_ABOUT, COMPARED, nameScore } from './search-score.ts';

/** The entries that a query names, whole or inside it. */
export function answersByName(
  { words, named, parts, compared, subject, isWhole }: Query,
  importanceOf: (entry: number) => number,
): Answer[] {
  return [...named, ...parts].map((match) => {
    const { entry, text } = match.form;
    const isCompared =
      match.way === 'part' && (entry === subject || (compared.length === 2 && compared.includes(entry)));
    const isFirst = entry === (subject ?? compared[0]);
    const score = nameScore(
      isCompared || isWhole(match) ? { ...match, closeness: 1 } : match,
      importanceOf(entry),
      { isPhrase: words.length > 1, isLast: !isCompared && match.at?.[1] === words.length },
    );
    const bonus = isCompared ? COMPARED + (isFirst ? ASKED_ABOUT : 0) : 0;
    return { entry, form: text, way: match.way, score: score + bonus };
  });
}
