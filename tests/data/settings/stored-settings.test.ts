import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MIGRATIONS,
  parseBackups,
  readChanged,
  readStoredSettings,
  SETTINGS_VERSION,
} from '../../../data/settings/stored-settings.ts';

const fails = () => {
  throw new Error('cannot');
};

describe('readStoredSettings', () => {
  it('reads every shape that ever shipped', () => {
    const shipped = [{ version: 1, changed: { markStyle: 'tint', sitesOff: ['example.com'] } }];
    for (const stored of shipped)
      expect(readStoredSettings(stored).changed).toEqual({ markStyle: 'tint', sitesOff: ['example.com'] });
    expect(shipped.map(({ version }) => version)).toContain(SETTINGS_VERSION);
  });

  it('has a migration for every version but the newest', () => {
    expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1);
  });

  it('runs the migrations in order from the version found', () => {
    const migrations = [
      (stored: Record<string, unknown>) => ({ changed: { theme: stored['look'] } }),
      (stored: Record<string, unknown>) => ({ changed: { ...Object(stored['changed']), badge: false } }),
    ];
    expect(readStoredSettings({ version: 1, look: 'dark' }, migrations)).toEqual({
      state: 'old',
      changed: { theme: 'dark', badge: false },
    });
    expect(readStoredSettings({ version: 2, changed: { theme: 'light' } }, migrations)).toEqual({
      state: 'old',
      changed: { theme: 'light', badge: false },
    });
    expect(readStoredSettings({ version: 3, changed: { theme: 'light' } }, migrations)).toEqual({
      state: 'current',
      changed: { theme: 'light' },
    });
  });

  it('is broken, and keeps what it can, where a migration throws', () => {
    expect(readStoredSettings({ version: 1, changed: { badge: false } }, [fails])).toEqual({
      state: 'broken',
      changed: { badge: false },
    });
  });

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(['empty', 'current', 'old', 'newer', 'broken']).toContain(readStoredSettings(junk).state);
        expect(readStoredSettings(junk).changed).toEqual(readChanged(junk));
      }),
    );
  });

  it.each([
    ['text', 'oops'],
    ['a list', []],
    ['null', null],
    ['no version', { changed: { badge: false } }],
    ['a setting that is none', { version: 1, changed: { markStyle: 'wavy' } }],
    ['a list item that is none', { version: 1, changed: { muted: ['alipay', 7] } }],
    ['one beside a setting not known here', { version: 1, changed: { muted: [7], sounds: true } }],
  ])('says broken for %s, so that a write backs it up', (_, stored) => {
    expect(readStoredSettings(stored).state).toBe('broken');
  });

  it.each([
    ['of a later shape', { version: 2, changed: { badge: false } }],
    ['with a setting not known here', { version: 1, changed: { badge: false, sounds: ['ping'] } }],
  ])('knows what a newer version wrote, %s', (_, stored) => {
    expect(readStoredSettings(stored)).toEqual({ state: 'newer', changed: { badge: false } });
  });

  it('keeps what can be read beside what cannot', () => {
    expect(
      readStoredSettings({ version: 1, changed: { muted: ['alipay', 7], badge: 'yes' } }).changed,
    ).toEqual({
      muted: ['alipay'],
    });
  });
});

describe('parseBackups', () => {
  it('leaves out what is none', () => {
    const backup = { at: 5, reason: 'reset', value: { any: 'thing' } };
    expect(parseBackups([backup, { at: 'x', reason: 'reset' }, { at: 5, reason: 'whim' }, null])).toEqual([
      backup,
    ]);
    expect(parseBackups('junk')).toEqual([]);
  });
});
