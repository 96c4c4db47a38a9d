import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');

/** Twelve starts of Node, which are slow on a busy machine. */
const TIMEOUT_MS = 120_000;

/** A contributor's copy of what the glossary's tools read and write. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'which-ali-copy-'));
  for (const folder of ['data', 'scripts', 'components/background'])
    cpSync(path.join(ROOT, folder), path.join(copy, folder), { recursive: true });
  cpSync(path.join(ROOT, 'package.json'), path.join(copy, 'package.json'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

type Answer = { code: number | null; output: string };

/** Runs Node in the copy and answers its exit code and what it wrote. */
const node = (...args: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: copy }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });

const file = (name: string): string => path.join(copy, name);
const edit = (name: string, change: (text: string) => string): void =>
  writeFileSync(file(name), change(readFileSync(file(name), 'utf8')));

describe('the steps of CONTRIBUTING', { timeout: TIMEOUT_MS }, () => {
  it('add an entry: scaffold, learn what is missing, fill in, format, check, compile', async () => {
    const made = await node('scripts/new-entry.ts', 'Sample Pay');
    expect(made).toMatchObject({ code: 0, output: expect.stringContaining('data/entries/sample-pay.json') });

    const unfinished = await node('scripts/check-glossary.ts');
    expect(unfinished.code).toBe(1);
    for (const missing of ['/definition must', '/facts must', '/sources/0/publisher must'])
      expect(unfinished.output).toContain(`sample-pay.json: ${missing}`);

    // As people write it: any order, any indentation.
    edit('data/entries/sample-pay.json', (text) =>
      JSON.stringify({
        facts: ['It is made up.', 'It is used by tests.'],
        ...Object.fromEntries(Object.entries(JSON.parse(text)).filter(([key]) => key !== 'facts')),
        definition: 'Payment app that exists only here.',
        sources: [{ title: 'A page', publisher: 'Somebody', date: '2026' }],
      }),
    );
    expect((await node('scripts/format-glossary.ts')).code).toBe(0);
    const checked = await node('scripts/check-glossary.ts');
    expect(checked.output).toMatch(/^\d+ entries, 0 problems$/m);
    // Old entries are a warning only.
    expect(checked.output).toMatch(/^check again: rakuten, as of 2012-09/m);
    expect(checked.code).toBe(0);

    const compiled = await node('scripts/compile-glossary.ts');
    expect(compiled.output).toMatch(/^entries\.js\t[\d.]+ kB$/m);
    expect(readFileSync(file('data/compiled/entries.js'), 'utf8')).toContain(
      'Payment app that exists only here.',
    );
  });

  it('refuse to scaffold over an entry', async () => {
    expect(await node('scripts/new-entry.ts', 'Alipay')).toMatchObject({
      code: 1,
      output: expect.stringContaining('exists already'),
    });
  });

  it('release: what was not checked for long fails', async () => {
    const [released, allowed, refused] = await Promise.all([
      node('scripts/check-glossary.ts', '--release'),
      node('scripts/check-glossary.ts', '--release', '--months', '1200'),
      node('scripts/check-glossary.ts', '--release', '--months', 'two years'),
    ]);
    expect([released.code, allowed.code, refused.code]).toEqual([1, 0, 2]);
    expect(refused.output).toContain("--months takes a number, not 'two years'");
  });

  it('add a language: a row and a file, English for what is missing', async () => {
    edit('data/languages.ts', (text) =>
      text.replace("name: 'English' }", "name: 'English' }, { code: 'de', name: 'Deutsch' }"),
    );
    expect((await node('scripts/check-glossary.ts')).output).toContain(
      'de.json: missing: languages.ts has a row for "de"',
    );
    writeFileSync(
      file('data/translations/de.json'),
      JSON.stringify({ entries: { alipay: { definition: 'Bezahl-App für den Alltag in China.' } } }),
    );
    const [checked, compiled] = await Promise.all([
      node('scripts/check-glossary.ts'),
      node('scripts/compile-glossary.ts'),
    ]);
    expect([checked.code, compiled.code]).toEqual([0, 0]);
    expect(checked.output).toMatch(/^translate again: alipay in de\.json, .* madeFrom to "[0-9a-f]{8}"$/m);
    expect(checked.output).toMatch(/^\d+ not translated in de\.json$/m);
    const answer = await node(
      '--input-type=module',
      '--eval',
      `import { lookUp } from './components/background/lookup.ts';
       const cards = lookUp(['alipay', 'taobao'], 'de');
       console.log(JSON.stringify(cards.map(({ entry, language }) => [language, entry.headword, entry.definition])));`,
    );
    expect(JSON.parse(answer.output)).toEqual([
      ['de', 'Alipay', 'Bezahl-App für den Alltag in China.'],
      ['en', 'Taobao', expect.stringContaining('shopping marketplace')],
    ]);
  });
});
