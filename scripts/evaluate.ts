import { readFileSync } from 'node:fs';
import { findMentions } from '../data/find-mentions.ts';

/**
 * `npm run -s evaluate -- FILE.jsonl`: answers each line on one line. `{"id","text","lang"}` is read as a page of its
 * own.
 */

type Line = { id?: string; text?: string; lang?: string; host?: string; title?: string };

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run -s evaluate -- FILE.jsonl');
  process.exit(2);
}
for (const source of readFileSync(file, 'utf8').split('\n')) {
  if (source.trim() === '') continue;
  const { id, text = '', ...page }: Line = JSON.parse(source);
  const mentions = findMentions(text, page).map(({ start, end, entryId }) => ({
    start,
    end,
    entity: entryId,
  }));
  console.log(JSON.stringify({ id, mentions }));
}
