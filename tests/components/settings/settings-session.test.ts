import { describe, expect, it } from 'vitest';
import {
  createSettingsSession,
  type SettingsPort,
  type SettingsView,
} from '../../../components/settings/settings-session.ts';
import { editLists } from '../../../data/settings/setting-lists.ts';
import { patchSettings, type ChangedSettings } from '../../../data/settings/settings.ts';
import { takeBack } from '../../../data/settings/take-back.ts';

/** Settings in memory; writes settle when `release` is called, or reject with its error. */
function createPort(stored: ChangedSettings = {}) {
  let tell: ((changed: ChangedSettings) => void) | undefined;
  const waiting: ((error?: Error) => void)[] = [];
  const send = (update: () => ChangedSettings): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.push((error) => {
        if (error) reject(error);
        else {
          stored = update();
          tell?.(stored);
          resolve();
        }
      });
    });
  const port: SettingsPort = {
    read: () => Promise.resolve(stored),
    watch: (onChange) => {
      tell = onChange;
    },
    change: (patch) => send(() => patchSettings(stored, patch)),
    edit: (edit) => send(() => editLists(stored, edit)),
    replace: (changed, _reason, over) => send(() => (over ? takeBack(stored, changed, over) : changed)),
  };
  return {
    port,
    release: (error?: Error) => waiting.shift()?.(error),
    /** Another tab writes. */
    write: (changed: ChangedSettings): void => {
      stored = changed;
      tell?.(changed);
    },
  };
}

async function start(stored: ChangedSettings = {}) {
  const { port, ...controls } = createPort(stored);
  const views: SettingsView[] = [];
  const session = createSettingsSession({
    port,
    onView: (view) => views.push(view),
    signal: new AbortController().signal,
  });
  await Promise.resolve();
  return { session, views, ...controls };
}

describe('settings session', () => {
  it('shows a change at once and says saved only when the storage has it', async () => {
    const { session, release } = await start();
    const saving = session.perform({ type: 'change', patch: { markStyle: 'tint' } });
    expect(session.view()).toMatchObject({ changed: { markStyle: 'tint' }, status: { state: 'saving' } });
    release();
    await saving;
    expect(session.view()).toMatchObject({ changed: { markStyle: 'tint' }, status: { state: 'saved' } });
  });

  it('takes a change that was not saved back, and says why', async () => {
    const { session, release } = await start({ badge: false });
    const saving = session.perform({ type: 'change', patch: { badge: true, theme: 'dark' } });
    release(new Error('QuotaExceededError'));
    await saving;
    expect(session.view()).toMatchObject({
      changed: { badge: false },
      status: { state: 'failed', error: 'Error: QuotaExceededError' },
    });
    expect(session.view().changed).not.toHaveProperty('theme');
  });

  it('undoes the last change', async () => {
    const { session, release } = await start({ theme: 'dark' });
    const saving = session.perform({ type: 'change', patch: { theme: 'light', density: 'all' } });
    release();
    await saving;
    const undoing = session.undo();
    release();
    await undoing;
    expect(session.view()).toEqual({ changed: { theme: 'dark' }, status: { state: 'undone' } });
  });

  it('undoes an edit without touching what another tab wrote', async () => {
    const { session, release, write } = await start({ sitesOff: ['a.com'] });
    const saving = session.perform({ type: 'edit', edit: { add: { sitesOff: ['a.com', 'b.com'] } } });
    release();
    await saving;
    write({ sitesOff: ['a.com', 'b.com', 'c.com'] });
    const undoing = session.undo();
    release();
    await undoing;
    expect(session.view().changed).toEqual({ sitesOff: ['a.com', 'c.com'] });
  });

  it.each<[string, ChangedSettings, ChangedSettings]>([
    ['groups', { unmarkedGroups: ['world'] }, { unmarkedGroups: ['world', 'people'] }],
    ['sites that are off', { sitesOff: ['a.com'] }, { sitesOff: ['a.com', 'b.com'] }],
    ['sites that are on', { sitesOn: ['a.com'] }, { sitesOn: ['a.com', 'b.com'] }],
    ['muted entries', { muted: ['alipay'] }, { muted: ['alipay', 'taobao'] }],
    [
      'wrong meanings, in whatever order their parts come',
      { wrongMeanings: [{ entryId: 'ant-group', form: 'Ant', site: '*' }] },
      {
        wrongMeanings: [
          { site: '*', form: 'Ant', entryId: 'ant-group' },
          { site: 'a.com', form: 'JD', entryId: 'jd-com' },
        ],
      },
    ],
  ])('undoes what an edit really changed in a list of %s', async (_, before, both) => {
    for (const edit of [{ add: both }, { remove: both }]) {
      const { session, release } = await start(before);
      const saving = session.perform({ type: 'edit', edit });
      expect(session.view().changed).not.toEqual(before);
      release();
      await saving;
      const undoing = session.undo();
      release();
      await undoing;
      expect(session.view().changed).toEqual(before);
    }
  });

  it.each(['reset', 'restore'] as const)(
    'undoes a %s without touching what another tab wrote',
    async (reason) => {
      const before = { theme: 'dark', badge: false, sitesOff: ['a.com'] } as const;
      const { session, release, write } = await start(before);
      const after = reason === 'reset' ? {} : ({ theme: 'light', sitesOff: ['b.com'] } as const);
      const saving = session.perform({ type: 'replace', changed: after, reason });
      release();
      await saving;
      write({ ...after, sitesOff: [...(after.sitesOff ?? []), 'shop.example'], density: 'all' });
      const undoing = session.undo();
      expect(session.view().changed?.sitesOff).toContain('shop.example');
      release();
      await undoing;
      expect(session.view()).toEqual({
        changed: { theme: 'dark', badge: false, density: 'all', sitesOff: ['shop.example', 'a.com'] },
        status: { state: 'undone' },
      });
    },
  );

  it('stays saving while a later change is on its way', async () => {
    const { session, release } = await start();
    const first = session.perform({ type: 'change', patch: { theme: 'dark' } });
    const second = session.perform({ type: 'change', patch: { density: 'all' } });
    release();
    await first;
    expect(session.view()).toMatchObject({
      changed: { theme: 'dark', density: 'all' },
      status: { state: 'saving' },
    });
    release();
    await second;
    expect(session.view().status.state).toBe('saved');
  });

  it('tells of a change that failed also where a later one is saved', async () => {
    const { session, release } = await start();
    const first = session.perform({ type: 'change', patch: { theme: 'dark' } });
    const second = session.perform({ type: 'change', patch: { density: 'all' } });
    release(new Error('QuotaExceededError'));
    await first;
    release();
    await second;
    expect(session.view()).toMatchObject({ changed: { density: 'all' }, status: { state: 'failed' } });
    const again = session.perform({ type: 'change', patch: { theme: 'dark' } });
    release();
    await again;
    expect(session.view().status.state).toBe('saved');
  });

  it('says nothing any more of a change once told so, and keeps it', async () => {
    const { session, release } = await start();
    const saving = session.perform({ type: 'change', patch: { theme: 'dark' } });
    session.dismiss();
    expect(session.view().status.state).toBe('saving');
    release();
    await saving;
    session.dismiss();
    expect(session.view()).toEqual({ changed: { theme: 'dark' }, status: { state: 'idle' } });
  });

  it('follows other tabs', async () => {
    const { session, views, write } = await start();
    write({ theme: 'dark' });
    expect(session.view().changed).toEqual({ theme: 'dark' });
    expect(views.at(-1)?.changed).toEqual({ theme: 'dark' });
  });
});
