import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { searchSteps } from '../../../data/search/create-search.ts';
import type { EntryFile } from '../../../data/entry.ts';
import { lexiconOf } from '../../../data/search/lexicon.ts';
import type { OwnEntry } from '../../../data/own/own-entry.ts';
import { ownSearchable } from '../../../data/own/own-searchable.ts';
import { phraseKey, textOf, type Phrase } from '../../../data/search/phrase.ts';
import { packLexicon, unpackSteps } from '../../../data/search/packed-lexicon.ts';
import { simplifiedOf } from '../../../data/search/search-fold.ts';
import { glossarySearch, glossarySteps, withOwnSteps } from '../../../data/search.ts';
import { searchablesOf } from '../../../data/search/searchable.ts';
import { finish } from '../../../data/steps.ts';

const FILES = readdirSync('data/entries').map((file): EntryFile =>
  JSON.parse(readFileSync(`data/entries/${file}`, 'utf8')),
);
const SIMPLIFIED = simplifiedOf(FILES.flatMap(({ chinese }) => chinese ?? []));
const OWN = Array.from({ length: 500 }, (_, index): OwnEntry => ({
  id: `own:${index}`,
  glossaryId: 'mine',
  headword: `Pay desk ${index}`,
  aliases: [`PD-${index}`],
  definition: `Where bill ${index} is paid.`,
  caseRule: 'any',
}));
/** One in so many of the queries people typed. */
const EVERY = 10;
const QUERIES = readFileSync('tests/corpus/queries.jsonl', 'utf8')
  .trim()
  .split('\n')
  .filter((_, at) => at % EVERY === 0)
  .map((line): string => JSON.parse(line).q)
  .concat('pay desk 7', 'pd-33', 'alipay or pay desk 12', 'bill');

/** A phrase however its words are kept. */
const told = (phrase: Phrase) => ({ ...phrase, words: [], text: textOf(phrase), key: phraseKey(phrase) });

describe('the compiled lexicon', () => {
  it('is what reading the entries gives, packed and unpacked', () => {
    const read = lexiconOf(searchablesOf(FILES), SIMPLIFIED);
    const unpacked = finish(unpackSteps(packLexicon(read)));
    expect(unpacked.phrases.map(told)).toEqual(read.phrases.map(told));
    expect(unpacked.sentences).toEqual(read.sentences);
    expect(new Set(unpacked.forms.map((form) => JSON.stringify(form)))).toEqual(
      new Set(read.forms.map((form) => JSON.stringify(form))),
    );
    expect(unpacked.entries).toEqual(read.entries);
  });

  it('answers as the whole glossary read at once does', () => {
    const whole = finish(searchSteps(lexiconOf(searchablesOf(FILES), SIMPLIFIED)));
    expect(QUERIES.map(glossarySearch())).toEqual(QUERIES.map(whole));
  });

  it('answers with own entries behind it as all of them read at once do', () => {
    const beside = finish(withOwnSteps(OWN));
    const all = [...searchablesOf(FILES), ...OWN.map(ownSearchable)];
    const whole = finish(searchSteps(lexiconOf(all, SIMPLIFIED)));
    expect(QUERIES.map(beside)).toEqual(QUERIES.map(whole));
    expect(beside('pay desk 7').hits[0]?.id).toBe('own:7');
  });

  it('is made into an index in many steps, and once', () => {
    const steps = withOwnSteps(OWN);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(50);
    expect(finish(glossarySteps())).toBe(glossarySearch());
  });
});
