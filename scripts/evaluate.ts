import { explain, findMentions } from '../data/find-mentions.ts';
import { search } from '../data/search.ts';
import { understood } from './command-line.ts';
import { readEvaluateRequest, type EvaluatedLine } from './evaluate-request.ts';

/**
 * `npm run -s evaluate -- FILE.jsonl`: answers each line on one line. `{"id","text","lang"}` is read as a page of its
 * own and answered with its mentions, `{"q"}` is searched for and answered with the entries found, best first. With
 * `--why` each mention tells the points that decided it.
 */

function answer(line: EvaluatedLine, why: boolean): object {
  if ('q' in line) return { q: line.q, ids: search(line.q) };
  const { id, text, page } = line;
  const mentions = findMentions(text, page);
  return {
    id,
    mentions: mentions.map((mention) => {
      const { start, end, entryId } = mention;
      return { start, end, entity: entryId, ...(why && { why: explain(text, mention, page)?.reasons }) };
    }),
  };
}

const { lines, why } = understood(readEvaluateRequest);
for (const line of lines) console.log(JSON.stringify(answer(line, why)));
