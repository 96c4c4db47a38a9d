import type { Answer } from './search-hits.ts';
import type { Query } from './search-query.ts';
import { ASKED_ABOUT, COMPARED, nameScore, USED } from './search-score.ts';

/** The entries that a query names, whole or inside it. */
export function answersByName(
  { words, named, parts, both, subject, alone, wholeness }: Query,
  importanceOf: (entry: number) => number,
): Answer[] {
  return [...named, ...parts].map((match) => {
    const { entry, text } = match.form;
    const isCompared = match.way === 'part' && (entry === subject || both.includes(entry));
    const isFirst = entry === (subject ?? both[0]);
    const isUsed = match.way === 'part' && alone?.isUsed === true && entry === alone.entry;
    const score = nameScore(
      { ...match, closeness: isCompared || isUsed ? 1 : Math.max(match.closeness, wholeness(match)) },
      importanceOf(entry),
      { isPhrase: words.length > 1, isLast: !isCompared && !isUsed && match.at?.[1] === words.length },
    );
    const bonus = isCompared ? COMPARED + (isFirst ? ASKED_ABOUT : 0) : isUsed ? USED : 0;
    return { entry, form: text, way: match.way, score: score + bonus };
  });
}
