import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer } from './web.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

/** What a web answers for a file of a folder; nothing outside the folder, `undefined` where there is no such file. */
export function servedFile(folder: string, { pathname }: URL): Answer | undefined {
  try {
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    return {
      body: readFileSync(file),
      type: TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    };
  } catch {
    return undefined;
  }
}
