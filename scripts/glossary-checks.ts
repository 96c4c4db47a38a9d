import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Comparison, Entry, EntryId, Relation } from '../data/entry.ts';
import type { GlossaryFile } from './glossary-files.ts';

/** What is wrong in a file and what to do about it. */
export type Problem = { file: string; message: string };

/** Longer sentences lose a newcomer. */
const MAX_SENTENCE_WORDS = 28;

const DATA = path.join(import.meta.dirname, '../data');
const schemaOf = (name: string) => JSON.parse(readFileSync(path.join(DATA, `${name}.schema.json`), 'utf8'));

const ajv = new Ajv({ allErrors: true });
const isEntry: ValidateFunction<Entry> = ajv.compile<Entry>(schemaOf('entry'));
const isComparison: ValidateFunction<Comparison> = ajv.compile<Comparison>(schemaOf('comparison'));

/** The one way a glossary file is written: keys in the order of the schema, two spaces, a newline at the end. */
export function canonical(value: object, schemaName: 'entry' | 'comparison'): string {
  const order = Object.keys(schemaOf(schemaName).properties);
  const sorted = Object.entries(value).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

function parse<T extends object>(
  file: GlossaryFile,
  schemaName: 'entry' | 'comparison',
  isValid: ValidateFunction<T>,
  problems: Problem[],
): T | undefined {
  const report = (message: string): number => problems.push({ file: file.name, message });
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch (error) {
    report(`is not JSON: ${String(error)}`);
    return undefined;
  }
  if (!isValid(value)) {
    for (const { instancePath, message } of isValid.errors ?? [])
      report(`${instancePath || 'the file'} ${message}`);
    return undefined;
  }
  if (canonical(value, schemaName) !== file.text) {
    report('is not written canonically: run "npm run glossary:format"');
  }
  return value;
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?;:])\s+/);
const wordCount = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;

function checkText(entry: Entry, report: (message: string) => void): void {
  if (!/[.)”"]$/.test(entry.definition)) report('definition: end the sentence with a full stop');
  for (const text of [entry.definition, ...entry.facts]) {
    for (const sentence of sentences(text)) {
      const words = wordCount(sentence);
      if (words > MAX_SENTENCE_WORDS)
        report(`a sentence has ${words} words, at most ${MAX_SENTENCE_WORDS}: "${sentence}"`);
    }
  }
}

function checkReferences(entry: Entry, ids: ReadonlySet<EntryId>, report: (message: string) => void): void {
  const referenced: [string, EntryId][] = [
    ...entry.relations.map(({ to }): [string, EntryId] => ['relations', to]),
    ...entry.notSameAs.map(({ id }): [string, EntryId] => ['notSameAs', id]),
    ...entry.related.map((id): [string, EntryId] => ['related', id]),
    ...(entry.status.successor === undefined
      ? []
      : [['status.successor', entry.status.successor] satisfies [string, string]]),
  ];
  for (const [where, id] of referenced) {
    if (!ids.has(id)) report(`${where}: there is no entry "${id}"`);
    if (id === entry.id) report(`${where}: names the entry itself`);
  }
  if (entry.show === 'always' && entry.names.length === 0)
    report('names: an always-shown entry needs a name to mark');
  for (const phrase of entry.never) {
    const contains = entry.names.some(({ text }) => phrase.toLowerCase().includes(text.toLowerCase()));
    if (!contains) report(`never: "${phrase}" contains none of the names, so it can veto nothing`);
  }
}

/** Forms of two entries can't be told apart unless a rule says so. */
function checkForms(entries: readonly Entry[], report: (file: string, message: string) => void): void {
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    for (const name of entry.names) {
      const form = name.text.toLowerCase();
      const other = owners.get(form);
      if (other && other !== entry && name.sense !== 'unsure') {
        report(
          `${entry.id}.json`,
          `names: "${name.text}" also belongs to ${other.id}; give it "sense": "unsure" or drop it`,
        );
      }
      owners.set(form, entry);
    }
  }
}

const OWNERSHIP: ReadonlySet<Relation['type']> = new Set(['owned-by', 'run-by', 'part-of']);

function checkCycles(entries: readonly Entry[], report: (file: string, message: string) => void): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ownersOf = (id: EntryId): EntryId[] =>
    (byId.get(id)?.relations ?? []).filter(({ type }) => OWNERSHIP.has(type)).map(({ to }) => to);
  for (const { id } of entries) {
    const reached = new Set<EntryId>();
    const queue = ownersOf(id);
    for (const owner of queue) {
      if (reached.has(owner)) continue;
      reached.add(owner);
      queue.push(...ownersOf(owner));
    }
    if (reached.has(id)) report(`${id}.json`, 'relations: the entry owns itself through a circle');
  }
}

function checkComparison(
  comparison: Comparison,
  name: string,
  ids: ReadonlySet<EntryId>,
  report: (message: string) => void,
): void {
  const [a, b] = comparison.entries;
  if (a >= b) report('entries: name them in alphabetical order');
  if (name !== `${a}--${b}.json`) report(`the file is to be called ${a}--${b}.json`);
  for (const id of comparison.entries) if (!ids.has(id)) report(`entries: there is no entry "${id}"`);
}

/** Everything that is wrong with the glossary; empty when nothing is. */
export function checkGlossary(
  entryFiles: readonly GlossaryFile[],
  comparisonFiles: readonly GlossaryFile[],
): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, message: string): void => void problems.push({ file, message });
  const entries = entryFiles.flatMap((file) => {
    const entry = parse(file, 'entry', isEntry, problems);
    if (entry && file.name !== `${entry.id}.json`)
      report(file.name, `the file is to be called ${entry.id}.json`);
    return entry ?? [];
  });
  const ids = new Set(entries.map(({ id }) => id));
  for (const entry of entries) {
    const reportEntry = (message: string): void => report(`${entry.id}.json`, message);
    checkText(entry, reportEntry);
    checkReferences(entry, ids, reportEntry);
  }
  checkForms(entries, report);
  checkCycles(entries, report);
  for (const file of comparisonFiles) {
    const comparison = parse(file, 'comparison', isComparison, problems);
    if (comparison) checkComparison(comparison, file.name, ids, (message) => report(file.name, message));
  }
  return problems;
}
