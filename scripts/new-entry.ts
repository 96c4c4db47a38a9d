import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EntryFile } from '../data/entry.ts';
import { canonical } from './canonical.ts';
import { readCommandLine, understood } from './command-line.ts';

/** `npm run new-entry -- "Headword" [id]`: writes a new entry file to fill in; the checks say what is still missing. */
const USAGE = 'Usage: npm run new-entry -- "Headword" [id]';

/** Lower-case Latin letters and digits joined by hyphens. */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const { headword, id } = understood((args) => {
  const { positionals } = readCommandLine({ args: [...args], allowPositionals: true }, USAGE);
  const [name, given, more] = positionals;
  if (!name || more !== undefined) throw new Error(USAGE);
  const made = slug(given ?? name);
  if (!made)
    throw new Error(
      `"${name}" gives no id in Latin letters; name one: npm run new-entry -- "${name}" some-id`,
    );
  return { headword: name, id: made };
});

const file = path.join(import.meta.dirname, '../data/entries', `${id}.json`);
if (existsSync(file)) {
  console.error(`data/entries/${id}.json exists already`);
  process.exit(1);
}

const entry: EntryFile = {
  id,
  headword,
  kind: 'company',
  group: 'china',
  show: 'always',
  definition: '',
  facts: [],
  relations: [],
  status: { state: 'active' },
  notSameAs: [],
  related: [],
  ownHosts: [],
  importance: 3,
  names: [{ text: headword }],
  never: [],
  searchNames: [],
  searchPhrases: [],
  sources: [{ publisher: '', title: '' }],
  asOf: new Date().toISOString().slice(0, 'YYYY-MM'.length),
};
writeFileSync(file, canonical(entry, 'entry'));
console.log(`data/entries/${id}.json: fill it in, then run "npm run glossary:check"`);
