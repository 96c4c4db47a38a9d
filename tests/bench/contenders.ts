import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { outputFolder } from '../../scripts/driver/browser-kind.ts';
import { addFloorPage } from './opening.ts';
import { addOwnEntriesPage, bundle } from './own-entries.ts';

/** An extension of the bench: its name in the report and the folder it is loaded from. */
export type Contender = { name: string; folder: string; isOurs: boolean };

const resolve = createRequire(import.meta.url).resolve;

const MANIFEST = {
  manifest_version: 3,
  version: '1',
  content_scripts: [
    { matches: ['http://*/*', 'https://*/*'], js: ['content.js'], run_at: 'document_idle', all_frames: true },
  ],
};

/** Reads every text of the page and keeps nothing: what no marking extension can do without. */
const FLOOR = `{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node, count = 0;
  while ((node = walker.nextNode())) count += node.data.length;
  globalThis.floorCount = count;
}`;

/** The usual way to mark without touching the page: walk, find, one range per hit in one highlight. */
const paintWith = (prepare: string, hits: string): string => `{
  ${prepare}
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges = [];
  let node;
  while ((node = walker.nextNode())) {
    const text = node.data;
    for (const [start, end] of ${hits}) {
      ranges.push(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
    }
  }
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set('rival', highlight);
}`;

/** One pattern of all names, the longest first; names in Chinese characters stand without word boundaries. */
const ALTERNATION = String.raw`
  const escaped = [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&'));
  const isHan = (name) => /\p{Script=Han}/u.test(name);
  const parts = ['\\b(?:' + escaped.filter((name) => !isHan(name)).join('|') + ')\\b', ...escaped.filter(isHan)];
  const pattern = new RegExp(parts.join('|'), 'g');`;

/** The content script of each rival, given the source of its library. */
const RIVALS: Record<string, () => Promise<string> | string> = {
  'one regex': () =>
    paintWith(
      ALTERNATION,
      '[...text.matchAll(pattern)].map((hit) => [hit.index, hit.index + hit[0].length])',
    ),
  'modern-ahocorasick': async () =>
    `${await bundle(resolve('modern-ahocorasick/fast'), 'ModernAhoCorasick')}\n${paintWith(
      'const automaton = new (ModernAhoCorasick.default ?? ModernAhoCorasick)(names);',
      "automaton.search(text, { strategy: 'leftmost-longest' }).map((hit) => [hit.start, hit.end])",
    )}`,
  'mark.js': () =>
    `${readFileSync(resolve('mark.js/dist/mark.min.js'), 'utf8')}
new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true });`,
  findAndReplaceDOMText: () =>
    `${readFileSync(resolve('findandreplacedomtext'), 'utf8')}
{ ${ALTERNATION}
  findAndReplaceDOMText(document.body, { find: pattern, wrap: 'mark', preset: 'prose' }); }`,
};
export const RIVAL_NAMES = Object.keys(RIVALS);

function writeExtension(folder: string, name: string, content: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, name }));
  writeFileSync(path.join(folder, 'content.js'), content);
}

/** The floor, a second copy of it (what it reads beside the floor is the noise of the run), and ours. */
export async function ownSide(scratch: string): Promise<Contender[]> {
  const ours = path.join(scratch, 'ours');
  cpSync(outputFolder('chromium'), ours, { recursive: true });
  await addOwnEntriesPage(ours);
  addFloorPage(ours);
  return [
    ...['floor', 'control'].map((name): Contender => {
      const folder = path.join(scratch, name);
      writeExtension(folder, name, FLOOR);
      return { name, folder, isOurs: false };
    }),
    { name: 'Which Ali?', folder: ours, isOurs: true },
  ];
}

/** A rival that looks for these names. */
export async function rival(scratch: string, name: string, names: readonly string[]): Promise<Contender> {
  const source = RIVALS[name];
  if (!source) throw new Error(`No rival ${name}`);
  const folder = path.join(scratch, `${name.replaceAll(/\W/g, '-')}-${names.length}`);
  writeExtension(folder, name, `const names = ${JSON.stringify(names)};\n${await source()}`);
  return { name, folder, isOurs: false };
}
