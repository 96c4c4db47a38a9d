import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableUnder } from './readme-table.ts';

const README = readFileSync('README.md', 'utf8');
const DOCUMENTS = [
  README,
  readFileSync('CONTRIBUTING.md', 'utf8'),
  readFileSync('PRIVACY.md', 'utf8'),
  readFileSync('OWN-ENTRIES.md', 'utf8'),
];

type PackageJson = { scripts: Record<string, string>; dependencies: Record<string, string> };
const PACKAGE: PackageJson = JSON.parse(readFileSync('package.json', 'utf8'));

/** Every text file that was written here by hand. */
const FILES = globSync([
  '*.{ts,json,md}',
  '.ci/*',
  '{components,data,entrypoints,public,scripts,tests}/**/*.{ts,tsx,css,html,js,json,jsonl,svg,txt,xhtml}',
]).filter((file) => !file.startsWith('data/compiled/'));

describe('what the documents say', () => {
  it('gives every runtime dependency its reason', () => {
    const rows = tableUnder(README, 'Runtime dependencies');
    const named = rows.map(([name = '']) => /\[([^\]]+)\]/.exec(name)?.[1]);
    expect(new Set(named)).toEqual(new Set(Object.keys(PACKAGE.dependencies)));
    expect(rows.filter(([, reason = '']) => reason.length < 20)).toEqual([]);
  });

  it('names only commands that are there', () => {
    const named = DOCUMENTS.flatMap((text) => [
      ...[...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name),
      ...[...text.matchAll(/npm (start|test)\b/g)].map(([, name = '']) => name),
    ]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in PACKAGE.scripts))).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = DOCUMENTS.flatMap((text) =>
      [
        ...text.matchAll(/`((?:data|components|entrypoints|tests|scripts|public)\/[\w./-]+)`/g),
        ...text.matchAll(/\]\(([A-Z]+(?:\.md)?)\)/g),
        ...text.matchAll(/src="([^"]+)"/g),
      ].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });
});

describe('what is in the repository', () => {
  it('binds no one to a registry: the lock file holds versions and checksums, no addresses', () => {
    const lock = readFileSync('package-lock.json', 'utf8');
    expect(lock).toContain('"integrity"');
    expect(lock).not.toContain('"resolved"');
  });

  it('names no folder of the machine it was written on', () => {
    const machine = /(?:^|[\s"'`(=:])(?:\/(?:home|root|Users|work|tmp)\/[\w.-]|[A-Z]:\\Users\\)/m;
    expect(FILES.length).toBeGreaterThan(100);
    expect(FILES.filter((file) => machine.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
