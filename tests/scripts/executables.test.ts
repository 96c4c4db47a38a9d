import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findExecutable } from '../../scripts/driver/executables.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'which-ali-path-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = (name: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
};

describe('findExecutable', () => {
  it('takes the wanted name first, wherever on the PATH it stands', () => {
    program('google-chrome');
    const wanted = program('chromium');
    expect(findExecutable('chromium', { PATH: `/nowhere${path.delimiter}${folder}` })).toBe(wanted);
  });

  it('puts the variable before the PATH', () => {
    program('firefox-esr');
    const mine = program('my-firefox');
    expect(findExecutable('firefox', { PATH: folder, FIREFOX_PATH: mine })).toBe(mine);
  });

  it('passes over a variable that names no program', () => {
    const onPath = program('firefox');
    expect(findExecutable('firefox', { PATH: folder, FIREFOX_PATH: path.join(folder, 'gone') })).toBe(onPath);
  });

  it('passes over files that cannot be run', () => {
    writeFileSync(path.join(folder, 'chromium'), '', { mode: 0o644 });
    const runnable = program('google-chrome');
    expect(findExecutable('chromium', { PATH: folder })).toBe(runnable);
  });
});
