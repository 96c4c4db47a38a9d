import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editLists, parseListEdit } from '../../../data/settings/setting-lists.ts';
import {
  DEFAULT_SETTINGS,
  parseChangedSettings,
  parseSettingsPatch,
  patchSettings,
  resolveSettings,
} from '../../../data/settings/settings.ts';

describe('parseChangedSettings', () => {
  it('turns any junk into settings that are whole', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const settings = resolveSettings(parseChangedSettings(junk));
        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
        expect(parseChangedSettings(settings)).toEqual(settings);
      }),
    );
  });

  it('keeps the good values beside junk under known keys', () => {
    const keys = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS).filter((key) => key !== 'markStyle'));
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), (junk) => {
        const settings = resolveSettings(parseChangedSettings({ ...junk, markStyle: 'tint' }));
        expect(settings.markStyle).toBe('tint');
        expect(settings.sitesOff.every((site) => typeof site === 'string')).toBe(true);
        expect(['hover', 'click', 'key', 'off']).toContain(settings.trigger);
      }),
    );
  });

  it('takes no key from the prototype', () => {
    expect(parseChangedSettings(JSON.parse('{"__proto__": {"enabled": false}, "constructor": 1}'))).toEqual(
      {},
    );
    expect(
      resolveSettings(parseChangedSettings(JSON.parse('{"__proto__": {"enabled": false}}'))).enabled,
    ).toBe(true);
  });
});

describe('the end of a pause', () => {
  it.each([1e17, 8.64e15 + 1, Infinity, NaN, -1, '5'])('is not %s', (pausedUntil) =>
    expect(parseChangedSettings({ badge: false, pausedUntil })).toEqual({ badge: false }),
  );

  it('is any moment that a date can tell', () =>
    expect(parseChangedSettings({ pausedUntil: 8.64e15 })).toEqual({ pausedUntil: 8.64e15 }));
});

describe('patchSettings', () => {
  it('sets values and takes null keys back to their default', () => {
    expect(patchSettings({ badge: false, theme: 'dark' }, { theme: null, density: 'all' })).toEqual({
      badge: false,
      density: 'all',
    });
  });

  it.each([[null], [[]], ['x'], [{ markStyle: 'wavy' }], [{ unknown: 1 }], [{ muted: 'alipay' }]])(
    'refuses %j as a patch',
    (input) => {
      expect(parseSettingsPatch(input)).toBeUndefined();
    },
  );
});

describe('editLists', () => {
  const rule = { entryId: 'alipay', form: 'Ali', site: '*' };

  it('adds once, removes, and leaves other settings alone', () => {
    const changed = { badge: false, sitesOff: ['a.com', 'b.com'], wrongMeanings: [rule] };
    expect(
      editLists(changed, {
        add: { sitesOff: ['c.com', 'b.com'] },
        remove: { sitesOff: ['a.com'], wrongMeanings: [{ ...rule }] },
      }),
    ).toEqual({ badge: false, sitesOff: ['b.com', 'c.com'], wrongMeanings: [] });
  });

  it('undoes an addition by removing what was added', () => {
    const before = { muted: ['alipay'] };
    const after = editLists(before, { add: { muted: ['taobao'] } });
    expect(editLists(after, { remove: { muted: ['taobao'] } })).toEqual(before);
  });

  it.each([[null], [{ add: { badge: false } }], [{ add: { muted: null } }], [{ remove: 'all' }]])(
    'refuses %j',
    (input) => {
      expect(parseListEdit(input)).toBeUndefined();
    },
  );

  it('reads an edit with one side', () => {
    expect(parseListEdit({ add: { muted: ['alipay'] } })).toEqual({ add: { muted: ['alipay'] }, remove: {} });
  });
});
