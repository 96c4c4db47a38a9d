import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupSettings } from '../../../components/settings/BackupSettings.tsx';
import { readBackupHere } from '../../../components/settings/read-backup.ts';
import type { RestoreOwn } from '../../../components/settings/use-restore.ts';
import { writeBackupFile } from '../../../data/settings/backup-file.ts';
import { toExport } from '../../../data/own/own-export.ts';
import type { ChangedSettings, WrongMeaning } from '../../../data/settings/settings.ts';
import { finish } from '../../../data/steps.ts';

const onReplace = vi.fn<(changed: ChangedSettings, reason: 'reset' | 'restore') => Promise<boolean>>();
const onSaveFile = vi.fn<() => Promise<void>>();
const onRestoreOwn = vi.fn<RestoreOwn>();
const wrong = (entryId: string): WrongMeaning => ({ entryId, form: 'PZ', site: '*' });
const BACKUP = finish(writeBackupFile({ theme: 'dark' }, toExport([], []), 0)).join('');

const text = (): string => document.body.textContent ?? '';
const says = (words: string): Promise<void> => vi.waitFor(() => expect(text()).toContain(words));
function press(label: string): void {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === label);
  if (!found) throw new Error(`No ${label} in ${text()}`);
  found.click();
}
function choose(file: File): void {
  const input = document.querySelector('input');
  if (!input) throw new Error('No file input');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  vi.resetAllMocks();
  onReplace.mockResolvedValue(true);
  render(null, document.body);
  render(
    <BackupSettings
      backups={[]}
      onSaveFile={onSaveFile}
      onReplace={onReplace}
      readBackup={readBackupHere}
      onRestoreOwn={onRestoreOwn}
    />,
    document.body,
  );
});

describe('saving a backup', () => {
  it('says why there is none where own entries cannot be read, until it works', async () => {
    onSaveFile.mockRejectedValueOnce(new Error('The database is damaged')).mockResolvedValueOnce();
    press('Save a backup');
    await says('nothing was lost: Error: The database is damaged');
    press('Save a backup');
    await vi.waitFor(() => expect(text()).not.toContain('damaged'));
  });
});

describe('restoring a backup', () => {
  it('brings own entries, then settings; own entries can be taken out again', async () => {
    onRestoreOwn.mockResolvedValue({ text: '3 came', undo: () => Promise.resolve('3 gone') });
    choose(new File([BACKUP], 'backup.json'));
    await says('3 came');
    expect(onReplace).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' }, 'restore');
    press('Take the own entries out again');
    await says('3 gone');
  });

  it('says that the settings are not in where they could not be saved, with own entries and without', async () => {
    const settingsOnly = JSON.stringify({ ...JSON.parse(BACKUP), own: undefined });
    onReplace.mockResolvedValue(false);
    onRestoreOwn.mockResolvedValue({ text: '3 came' });
    choose(new File([BACKUP], 'backup.json'));
    await says('3 came');
    expect(document.querySelector('[role=alert] .problem')?.textContent).toContain('could not be saved');
    choose(new File([settingsOnly], 'backup.json'));
    await vi.waitFor(() => expect(onReplace).toHaveBeenCalledTimes(2));
    await says('could not be saved');
    expect(text()).not.toContain('3 came');
  });

  it('says nothing is done before the settings are saved', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    onReplace.mockReturnValue(promise);
    onRestoreOwn.mockResolvedValue({ text: '3 came' });
    choose(new File([BACKUP], 'backup.json'));
    await vi.waitFor(() => expect(onReplace).toHaveBeenCalled());
    await Promise.resolve();
    expect(text()).not.toContain('3 came');
    resolve(true);
    await says('3 came');
    expect(document.querySelector('[role=alert] .problem')).toBeNull();
  });

  it('keeps what the settings say of own entries that came back under other ids', async () => {
    const settings = { muted: ['own:a', 'alipay'], wrongMeanings: [wrong('own:a'), wrong('taobao')] };
    const backup = finish(writeBackupFile(settings, toExport([], []), 0)).join('');
    onRestoreOwn.mockResolvedValue({ text: '3 came', ids: new Map([['own:a', 'own:b']]) });
    choose(new File([backup], 'backup.json'));
    await says('3 came');
    expect(onReplace).toHaveBeenCalledExactlyOnceWith(
      { muted: ['own:b', 'alipay'], wrongMeanings: [wrong('own:b'), wrong('taobao')] },
      'restore',
    );
  });

  it('shows what is going on and what came of it, wherever the page stands', async () => {
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    const { promise, resolve } = Promise.withResolvers<{ text: string }>();
    onRestoreOwn.mockImplementation((_, onProgress) => (onProgress(0), promise));
    choose(new File([BACKUP], 'backup.json'));
    await says('Bringing your own entries back');
    const bar = document.querySelector('progress');
    expect(bar?.hasAttribute('value')).toBe(false);
    const before = shown.mock.calls.length;
    expect(before).toBeGreaterThan(0);
    resolve({ text: '3 came' });
    await says('3 came');
    await vi.waitFor(() => expect(shown.mock.calls.length).toBeGreaterThan(before));
  });

  it('keeps the focus where it is said what came of it, as its buttons go with their press', async () => {
    onRestoreOwn.mockResolvedValue({ text: '3 came', undo: () => Promise.resolve('3 gone') });
    choose(new File([BACKUP], 'backup.json'));
    await says('3 came');
    press('Take the own entries out again');
    await says('3 gone');
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement?.querySelector('output')?.textContent).toBe('3 gone');
  });

  it('changes no setting where the own entries could not be written', async () => {
    onRestoreOwn.mockResolvedValue({ failed: 'The storage is full' });
    choose(new File([BACKUP], 'backup.json'));
    await says('The storage is full');
    expect(onReplace).not.toHaveBeenCalled();
  });

  it('shows how far it is, and changes nothing once it is cancelled', async () => {
    onRestoreOwn.mockImplementation(
      (_, onProgress, signal) =>
        new Promise((resolve) => {
          onProgress(1);
          signal.addEventListener('abort', () => resolve({ failed: 'cancelled' }));
        }),
    );
    choose(new File([BACKUP], 'backup.json'));
    await vi.waitFor(() => expect(document.querySelector('progress')?.value).toBe(1));
    press('Cancel');
    await vi.waitFor(() => expect(document.querySelector('progress')).toBeNull());
    expect(onReplace).not.toHaveBeenCalled();
  });

  it('refuses a file of gigabytes unread, one that cannot be opened, and one that is none', async () => {
    const gigantic = new File([''], 'a.json');
    Object.defineProperty(gigantic, 'size', { value: 5_000_000_000 });
    choose(gigantic);
    await says('too big to be a backup');
    const locked = new File([''], 'a.json');
    vi.spyOn(locked, 'text').mockRejectedValue(new DOMException('', 'NotReadableError'));
    choose(locked);
    await says('can’t be opened');
    choose(new File(['{"half'], 'a.json'));
    await says('is not JSON');
    expect(onReplace).not.toHaveBeenCalled();
    expect(onRestoreOwn).not.toHaveBeenCalled();
  });
});
