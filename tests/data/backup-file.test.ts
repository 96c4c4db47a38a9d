import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackupFile, writeBackupFile } from '../../data/backup-file.ts';

const NOW = Date.UTC(2026, 10, 23);

describe('backup file', () => {
  it('comes back as it was saved', () => {
    const changed = { markStyle: 'tint', sitesOff: ['a.com'], muted: ['alipay'] } as const;
    expect(readBackupFile(writeBackupFile(changed, NOW))).toEqual({ changed });
    expect(readBackupFile(`\uFEFF${writeBackupFile(changed, NOW)}`)).toEqual({ changed });
  });

  it.each([
    ['', 'not-json'],
    ['{"half', 'not-json'],
    ['[]', 'not-ours'],
    ['{"format":"other"}', 'not-ours'],
    ['{"format":"which-ali-backup"}', 'damaged'],
    ['{"format":"which-ali-backup","version":1}', 'damaged'],
    ['{"format":"which-ali-backup","version":1,"settings":{"version":1,"changed":{"badge":7}}}', 'damaged'],
    ['{"format":"which-ali-backup","version":99}', 'too-new'],
    [' '.repeat(5_000_001), 'too-big'],
    ['['.repeat(200_000), 'not-json'],
  ])('refuses %#', (text, problem) => {
    expect(readBackupFile(text)).toEqual({ problem });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBackupFile(text)).toHaveProperty('problem');
      }),
    );
  });
});
