import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');

/** A start of Node with the whole glossary, on a busy machine. */
const TIMEOUT_MS = 60_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'which-ali-lines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Answer = { code: number | null; stdout: string; stderr: string };

const run = (script: string, ...args: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [path.join(ROOT, script), ...args], (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
const evaluate = (...args: string[]): Promise<Answer> => run('scripts/evaluate.ts', ...args);
function written(...lines: string[]): string {
  const file = path.join(folder, 'lines.jsonl');
  writeFileSync(file, lines.join('\n'));
  return file;
}

describe('evaluating lines', { timeout: TIMEOUT_MS }, () => {
  it('answers texts and queries, one line each', async () => {
    const file = written('{"id":7,"text":"Pay with Alipay","lang":null}', '', '{"q":"taobao"}');
    const { code, stdout } = await evaluate(file);
    const [text = '', query = '', ...more] = stdout.split('\n');
    expect(JSON.parse(text)).toEqual({ id: 7, mentions: [{ start: 9, end: 15, entity: 'alipay' }] });
    expect(JSON.parse(query)).toMatchObject({ q: 'taobao', ids: expect.arrayContaining(['taobao']) });
    expect([more, code]).toEqual([[''], 0]);
    expect((await evaluate('--why', file)).stdout).toContain('"why":[');
  });

  it.each([
    ['no file', [], 'Usage:'],
    ['an option that there is not', ['--wyh', 'x.jsonl'], "Unknown option '--wyh'"],
    ['a file that there is not', ['gone.jsonl'], 'gone.jsonl cannot be read'],
    ['two files', ['a.jsonl', 'b.jsonl'], 'not also b.jsonl'],
  ])('refuses %s, and says how it is meant', async (_, args, reason) => {
    const { code, stderr } = await evaluate(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
    expect(stderr).toContain('Usage: npm run -s evaluate');
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    ['is no JSON', '{"half', 'line 3 is not JSON'],
    ['is no object', '17', 'line 3 is neither'],
    ['has no text for a text', '{"text":5}', 'line 3: "text" is no text'],
  ])('names a line that %s by its number', async (_, line, reason) => {
    const { code, stderr } = await evaluate(written('{"q":"taobao"}', '', line));
    expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
    expect(stderr).not.toContain('    at ');
  });
});

describe('beginning an entry', { timeout: TIMEOUT_MS }, () => {
  it.each([
    ['no headword', [], 'Usage:'],
    ['an option that there is not', ['--name', 'X'], "Unknown option '--name'"],
    ['a headword without Latin letters', ['支付'], 'gives no id in Latin letters'],
  ])('refuses %s', async (_, args, reason) => {
    const { code, stderr } = await run('scripts/new-entry.ts', ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
  });
});
