import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a run of the bench found: said as it comes, and kept in a folder. */
export type Report = {
  /** Says a line of the table. */
  say: (line?: string) => void;
  /** Keeps a file beside the table. */
  keep: (file: string, text: string) => void;
  /** Writes the table so far: after each part, so that a run that is broken off is not lost. */
  write: () => void;
};

export function createReport(folder: string): Report {
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  const keep = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  return {
    say(line = '') {
      lines.push(line);
      console.log(line);
    },
    keep,
    write: () => keep('table.md', `${lines.join('\n').trim()}\n`),
  };
}

/** Milliseconds as a cell of a table. */
export const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
