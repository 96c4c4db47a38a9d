import { useState } from 'preact/hooks';
import type { ChangedSettings } from '../../data/settings/settings.ts';
import { readChanged, type SettingsBackup } from '../../data/settings/stored-settings.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import type { ReadBackup } from './read-backup.ts';
import { RestoreOutcome } from './RestoreOutcome.tsx';
import { Section } from './Section.tsx';
import { useRestore, type RestoreOwn } from './use-restore.ts';

const REASONS = {
  broken: 'backupBroken',
  migration: 'backupMigration',
  reset: 'backupReset',
  restore: 'backupRestore',
  sync: 'backupSync',
} satisfies Record<SettingsBackup['reason'], MessageKey>;

type BackupSettingsProps = {
  backups: readonly SettingsBackup[];
  /** Rejects where own entries cannot be read: a file without them would be no backup. */
  onSaveFile: () => Promise<void>;
  /** Answers once they are saved; false where they could not be. */
  onReplace: (changed: ChangedSettings, reason: 'reset' | 'restore') => Promise<boolean>;
  readBackup: ReadBackup;
  onRestoreOwn: RestoreOwn;
};

/** A backup file and back, earlier settings, and the way to the defaults. */
export function BackupSettings(props: BackupSettingsProps) {
  const { backups, onSaveFile, onReplace, readBackup, onRestoreOwn } = props;
  const { state, restore, undo, cancel } = useRestore({
    readBackup,
    onRestoreOwn,
    onRestoreSettings: (changed) => onReplace(changed, 'restore'),
  });
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    setProblem(undefined);
    await onSaveFile().catch((error: unknown) => setProblem(t('ownFailed', String(error))));
  };
  return (
    <Section id="backup" title={t('settingsBackup')}>
      <div class="setting">
        <h3 class="setting-label">{t('backupFile')}</h3>
        <p class="setting-reason">{t('backupFileReason')}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={() => void save()}>
            {t('saveBackup')}
          </button>
          <label class="button file-button">
            {t('restoreBackup')}
            <input
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) void restore(file);
                // The same file, mended, may be chosen again.
                currentTarget.value = '';
              }}
            />
          </label>
        </div>
        <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
        <RestoreOutcome state={state} onUndo={() => void undo()} onCancel={cancel} />
      </div>
      {backups.length > 0 && (
        <div class="setting">
          <h3 class="setting-label">{t('earlierSettings')}</h3>
          <p class="setting-reason">{t('earlierSettingsReason')}</p>
          <ul class="items">
            {backups.map(({ at, reason, value }) => {
              const time = new Date(at).toLocaleString();
              return (
                <li key={at}>
                  <span class="item-text">
                    {t(REASONS[reason])}
                    <span class="item-detail">{time}</span>
                  </span>
                  <button
                    type="button"
                    class="button quiet"
                    aria-label={`${t('restoreEarlier')}: ${time}`}
                    onClick={() => void onReplace(readChanged(value), 'restore')}
                  >
                    {t('restoreEarlier')}
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <div class="setting">
        <h3 class="setting-label">{t('resetLabel')}</h3>
        <p class="setting-reason">{t('resetReason')}</p>
        <button type="button" class="button" onClick={() => void onReplace({}, 'reset')}>
          {t('reset')}
        </button>
      </div>
    </Section>
  );
}
