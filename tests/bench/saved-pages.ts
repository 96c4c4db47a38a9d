import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchPage } from './pages.ts';

/** The biggest pages saved as `folder/<name>/source.html`, without their scripts. */
export function savedPages(folder: string, most: number): BenchPage[] {
  const pages = readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name, 'source.html');
    if (!existsSync(file)) return [];
    const source = readFileSync(file, 'utf8');
    const html = source.replaceAll(/<script[^]*?<\/script>/gi, '').replaceAll(/<\/?noscript[^>]*>/gi, '');
    return [{ name, html }];
  });
  return pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, most);
}
