import { readFileSync } from 'node:fs';
import type { Page } from '../data/matching/sense.ts';
import { readCommandLine } from './command-line.ts';

/** One line of the file: a query, or a text that is a page of its own and whose `id` comes back as it is. */
export type EvaluatedLine = { q: string } | { id: unknown; text: string; page: Page };

/** What the command line of `npm run evaluate` asks for. */
export type EvaluateRequest = { lines: EvaluatedLine[]; why: boolean };

const USAGE = 'Usage: npm run -s evaluate -- [--why] FILE.jsonl';

/**
 * Reads the command line and the file that it names.
 * @throws Error that says what is wrong with either
 */
export function readEvaluateRequest(args: readonly string[]): EvaluateRequest {
  const { values, positionals } = readCommandLine(
    {
      args: [...args],
      allowPositionals: true,
      options: { why: { type: 'boolean', default: false } },
    },
    USAGE,
  );
  const [file, another] = positionals;
  if (file === undefined) throw new Error(USAGE);
  if (another !== undefined) throw new Error(`One file at a time, not also ${another}\n${USAGE}`);
  const lines = textOf(file)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : parseLine(line, `${file}, line ${index + 1}`)));
  return { lines, why: values.why };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read\n${USAGE}`, { cause: error });
  }
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${place} is not JSON`, { cause: error });
  }
}

/** @param place how a message names the line */
function parseLine(line: string, place: string): EvaluatedLine {
  const value = parseJson(line, place);
  if (typeof value !== 'object' || value === null)
    throw new Error(`${place} is neither {"id","text","lang"} nor {"q"}`);
  const fields = new Map<string, unknown>(Object.entries(value));
  /** `null` stands for what is not given. */
  const read = (key: string): string | undefined => {
    const field = fields.get(key) ?? undefined;
    if (field === undefined || typeof field === 'string') return field;
    throw new Error(`${place}: "${key}" is no text`);
  };
  const q = read('q');
  if (q !== undefined) return { q };
  const page = { host: read('host') ?? '', lang: read('lang') ?? '', title: read('title') ?? '' };
  return { id: fields.get('id'), text: read('text') ?? '', page };
}
