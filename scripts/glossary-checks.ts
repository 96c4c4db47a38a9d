import { Ajv, type ValidateFunction } from 'ajv';
import type { Comparison, Entry, EntryFile, EntryId, Relation } from '../data/entry.ts';
import { canonical } from './canonical.ts';
import { schemaOf, type GlossaryFile, type Problem } from './glossary-files.ts';
import { schemaProblems } from './schema-problems.ts';
import { checkSources } from './source-checks.ts';

/** Longer sentences lose a newcomer. */
const MAX_SENTENCE_WORDS = 28;

const ajv = new Ajv({ allErrors: true });
const isEntry: ValidateFunction<EntryFile> = ajv.compile<EntryFile>(schemaOf('entry'));
const isComparison: ValidateFunction<Comparison> = ajv.compile<Comparison>(schemaOf('comparison'));

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
    for (const problem of schemaProblems(isValid)) report(problem);
    return undefined;
  }
  if (canonical(value, schemaName) !== file.text) {
    report('is not written canonically: run "npm run glossary:format"');
  }
  return value;
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/);
const wordCount = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;

function checkLengths(texts: readonly string[], report: (message: string) => void): void {
  for (const sentence of texts.flatMap(sentences)) {
    const words = wordCount(sentence);
    if (words > MAX_SENTENCE_WORDS)
      report(`a sentence has ${words} words, at most ${MAX_SENTENCE_WORDS}: "${sentence}"`);
  }
}

/** Every text of an entry ends as a sentence; the definition is exactly one. */
function checkText(entry: Entry, report: (message: string) => void): void {
  const texts: [string, string][] = [
    ['definition', entry.definition],
    ...entry.facts.map((fact): [string, string] => ['facts', fact]),
    ...entry.notSameAs.map(({ difference }): [string, string] => ['notSameAs', difference]),
    ...(entry.comparison === undefined ? [] : [['comparison', entry.comparison] satisfies [string, string]]),
  ];
  for (const [where, text] of texts)
    if (!/[.?!][)”"]?$/.test(text)) report(`${where}: end the sentence with a full stop: "${text}"`);
  checkLengths(
    texts.map(([, text]) => text),
    report,
  );
}

/** Posts of those who lead no company: its finance chief, the head of one of its businesses. */
const BELOW_THE_HEAD = /financ|head of|technology|operating/i;

/** Parts of an entry that only make sense together. */
function checkParts({ site, ownHosts, relations, status }: Entry, report: (message: string) => void): void {
  const host = site && new URL(site).hostname;
  if (host && !ownHosts.some((own) => host === own || host.endsWith(`.${own}`)))
    report(`ownHosts: ${host} of the official site is missing, so the entry would be marked there`);
  if (status.state !== 'active' && !status.note && !status.successor)
    report(`status: "${status.state}" needs a note or a successor`);
  const told = new Set<string>();
  for (const { type, to, share, note = '' } of relations) {
    if (/^work(?:s|ed)-at$/.test(type) && !note)
      report(`relations: "${type}" needs a note that names the post`);
    if (/^le(?:ads|d)$/.test(type) && BELOW_THE_HEAD.test(note))
      report(`relations: "${note}" is no head of "${to}"; use "works-at" or "worked-at"`);
    if (share !== undefined && type !== 'owned-by' && type !== 'share-held-by')
      report(`relations: "${type}" has no share; use "owned-by" or "share-held-by"`);
    if (told.has(`${type} ${to}`)) report(`relations: "${type}" to "${to}" is told twice`);
    told.add(`${type} ${to}`);
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

/** Forms of two entries can't be told apart unless a rule says so: at most one may stand by itself. */
function checkForms(entries: readonly Entry[], report: (file: string, message: string) => void): void {
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    for (const { text, sense } of entry.names) {
      if (sense === 'unsure') continue;
      const other = owners.get(text.toLowerCase());
      if (other && other !== entry) {
        report(
          `${entry.id}.json`,
          `names: "${text}" also belongs to ${other.id}; give it "sense": "unsure" or drop it`,
        );
      }
      owners.set(text.toLowerCase(), entry);
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
  checkLengths([comparison.difference, comparison.advice], report);
}

/** Everything that is wrong with the glossary; empty when nothing is. */
export function checkGlossary(
  entryFiles: readonly GlossaryFile[],
  comparisonFiles: readonly GlossaryFile[],
): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, message: string): void => void problems.push({ file, message });
  // A file that can't be used still stands for its id: it is named once, not by everyone who refers to it.
  const ids = new Set<EntryId>();
  const entries = entryFiles.flatMap((file) => {
    const entry = parse(file, 'entry', isEntry, problems);
    ids.add(entry?.id ?? file.name.replace(/\.json$/, ''));
    if (entry && file.name !== `${entry.id}.json`)
      report(file.name, `the file is to be called ${entry.id}.json`);
    return entry ?? [];
  });
  for (const entry of entries) {
    const reportEntry = (message: string): void => report(`${entry.id}.json`, message);
    checkText(entry, reportEntry);
    checkParts(entry, reportEntry);
    checkReferences(entry, ids, reportEntry);
  }
  checkForms(entries, report);
  checkCycles(entries, report);
  checkSources(entries, report);
  for (const file of comparisonFiles) {
    const comparison = parse(file, 'comparison', isComparison, problems);
    if (comparison) checkComparison(comparison, file.name, ids, (message) => report(file.name, message));
  }
  return problems;
}
