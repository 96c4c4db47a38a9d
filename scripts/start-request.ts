import { statSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './command-line.ts';
import type { BrowserKind } from './driver/browser-kind.ts';

/** What `npm start` shows when it is given no page. */
const DEMO = path.join(import.meta.dirname, 'demo/index.html');

/** What the command line of `npm start` asks for: a browser, and a web address or else a file of this machine. */
export type StartRequest = { kind: BrowserKind } & ({ address: string } | { file: string });

const USAGE = 'Usage: npm start -- [--firefox] [address or file]';

/**
 * Reads the command line.
 * @throws Error that says what is wrong with it, before anything is installed or built
 */
export function readStartRequest(args: readonly string[]): StartRequest {
  const { kind, target } = parse(args);
  if (/^https?:/i.test(target)) {
    if (!URL.canParse(target)) throw new Error(`${target} is no address\n${USAGE}`);
    return { kind, address: target };
  }
  const file = path.resolve(target);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`There is no file ${target} (an address begins with http:// or https://)\n${USAGE}`);
  return { kind, file };
}

function parse(args: readonly string[]): { kind: BrowserKind; target: string } {
  const { values, positionals } = readCommandLine(
    {
      args: [...args],
      allowPositionals: true,
      options: { firefox: { type: 'boolean', default: false } },
    },
    USAGE,
  );
  const [target = DEMO, another] = positionals;
  if (another !== undefined) throw new Error(`One page at a time, not also ${another}\n${USAGE}`);
  return { kind: values.firefox ? 'firefox' : 'chromium', target };
}
