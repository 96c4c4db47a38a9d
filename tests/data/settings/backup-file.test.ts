import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBackup } from '../../../data/own/own-export.ts';
import { readBackupFile, writeBackupFile } from '../../../data/settings/backup-file.ts';
import { finish } from '../../../data/steps.ts';

const OWN = toBackup(
  [{ id: 'g', name: 'Team', marking: 'sites', sites: ['a.com'], prefer: 'bundled' }],
  [
    {
      id: 'own:0f8b1d52-3c44-4f0e-9a5e-6d2f1b7c8e90',
      glossaryId: 'g',
      headword: 'MOQ',
      aliases: ['moq'],
      definition: 'least',
      caseRule: 'exact',
    },
  ],
);

const written = (...of: Parameters<typeof writeBackupFile>): string =>
  finish(writeBackupFile(...of)).join('');

const NOW = Date.UTC(2026, 10, 23);

describe('backup file', () => {
  it('comes back as it was saved', () => {
    const changed = { markStyle: 'tint', sitesOff: ['a.com'], muted: ['alipay'] } as const;
    expect(readBackupFile(written(changed, OWN, NOW))).toEqual({ changed, own: OWN });
    expect(readBackupFile(`\uFEFF${written(changed, OWN, NOW)}`)).toEqual({ changed, own: OWN });
  });

  it.each(['own:1', 'alipay', '__proto__', 7, null])(
    'comes back where an id in it is %s, without that',
    (id) => {
      const file = JSON.parse(written({}, OWN, NOW));
      file.own.glossaries[0].entries[0].id = id;
      const { id: _, ...fields } = OWN.glossaries[0]?.entries[0] ?? {};
      const glossaries = [{ ...OWN.glossaries[0], entries: [fields] }];
      expect(readBackupFile(JSON.stringify(file))).toEqual({ changed: {}, own: { ...OWN, glossaries } });
    },
  );

  it('of the time before own entries is read', () => {
    const { own: _, ...file } = JSON.parse(written({ badge: false }, OWN, NOW));
    expect(readBackupFile(JSON.stringify(file))).toEqual({ changed: { badge: false } });
  });

  it('of a newer version with one setting more is told from a damaged one', () => {
    const file = JSON.parse(written({ badge: false }, OWN, NOW));
    file.settings.changed.sounds = true;
    expect(readBackupFile(JSON.stringify(file))).toEqual({ problem: 'too-new' });
    file.settings.changed.badge = 'yes';
    expect(readBackupFile(JSON.stringify(file))).toEqual({ problem: 'damaged' });
  });

  it('is refused as a whole where its own entries are from a newer version, or damaged', () => {
    const file = JSON.parse(written({}, OWN, NOW));
    expect(readBackupFile(JSON.stringify({ ...file, own: { ...OWN, version: 2 } }))).toEqual({
      problem: 'too-new',
    });
    expect(readBackupFile(JSON.stringify({ ...file, own: [] }))).toEqual({ problem: 'damaged' });
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
    [' '.repeat(100_000_001), 'too-big'],
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
