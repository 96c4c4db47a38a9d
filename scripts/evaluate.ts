import { readFileSync } from 'node:fs';
import { explain, findMentions } from '../data/find-mentions.ts';
import { search } from '../data/search.ts';

/**
 * `npm run -s evaluate -- FILE.jsonl`: answers each line on one line. `{"id","text","lang"}` is read as a page of its
 * own and answered with its mentions, `{"q"}` is searched for and answered with the entries found, best first. With
 * `--why` each mention tells the points that decided it.
 */

type Line = { id?: string; text?: string; q?: string; lang?: string; host?: string; title?: string };

function answer({ id, q, text = '', ...page }: Line, why: boolean): object {
  if (q !== undefined) return { q, ids: search(q) };
  const mentions = findMentions(text, page);
  return {
    id,
    mentions: mentions.map((mention) => {
      const { start, end, entryId } = mention;
      return { start, end, entity: entryId, ...(why && { why: explain(text, mention, page)?.reasons }) };
    }),
  };
}

const WHY = '--why';
const args = process.argv.slice(2);
const file = args.find((arg) => arg !== WHY);
if (!file) {
  console.error(`Usage: npm run -s evaluate -- [${WHY}] FILE.jsonl`);
  process.exit(2);
}
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() !== '') console.log(JSON.stringify(answer(JSON.parse(line), args.includes(WHY))));
}
