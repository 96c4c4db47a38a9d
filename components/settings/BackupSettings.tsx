import { useState } from 'preact/hooks';
import type { OwnExport } from '../../data/own/own-export.ts';
import { readBackupFile, type BackupProblem } from '../../data/backup-file.ts';
import type { ChangedSettings } from '../../data/settings.ts';
import { readStoredSettings, type SettingsBackup } from '../../data/stored-settings.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { Section } from './Section.tsx';

const REASONS = {
  broken: 'backupBroken',
  migration: 'backupMigration',
  reset: 'backupReset',
  restore: 'backupRestore',
  sync: 'backupSync',
} satisfies Record<SettingsBackup['reason'], MessageKey>;

const PROBLEMS = {
  'too-big': 'restoreTooBig',
  'not-json': 'restoreNotJson',
  'not-ours': 'restoreNotOurs',
  'too-new': 'restoreTooNew',
  damaged: 'restoreDamaged',
} satisfies Record<BackupProblem, MessageKey>;

type BackupSettingsProps = {
  backups: readonly SettingsBackup[];
  onSaveFile: () => void;
  onReplace: (changed: ChangedSettings, reason: 'reset' | 'restore') => void;
  /** Brings the own entries of a backup back; answers what came of it, in a sentence. */
  onRestoreOwn: (own: OwnExport) => Promise<string>;
};

/** A backup file and back, earlier settings, and the way to the defaults. */
export function BackupSettings({ backups, onSaveFile, onReplace, onRestoreOwn }: BackupSettingsProps) {
  const [problem, setProblem] = useState<BackupProblem>();
  const [outcome, setOutcome] = useState('');

  const restore = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = readBackupFile(await file.text());
    input.value = '';
    setProblem('problem' in read ? read.problem : undefined);
    setOutcome('');
    if ('problem' in read) return;
    onReplace(read.changed, 'restore');
    if (read.own) setOutcome(await onRestoreOwn(read.own));
  };

  return (
    <Section id="backup" title={t('settingsBackup')}>
      <div class="setting">
        <h3 class="setting-label">{t('backupFile')}</h3>
        <p class="setting-reason">{t('backupFileReason')}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={onSaveFile}>
            {t('saveBackup')}
          </button>
          <label class="button file-button">
            {t('restoreBackup')}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => void restore(event.currentTarget)}
            />
          </label>
        </div>
        <output class="setting-reason">{outcome}</output>
        <div role="alert">{problem && <p class="problem">{t(PROBLEMS[problem])}</p>}</div>
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
                    onClick={() => onReplace(readStoredSettings(value).changed, 'restore')}
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
        <button type="button" class="button" onClick={() => onReplace({}, 'reset')}>
          {t('reset')}
        </button>
      </div>
    </Section>
  );
}
