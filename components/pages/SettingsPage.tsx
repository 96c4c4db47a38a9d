import { useMemo } from 'preact/hooks';
import { entries } from '../../data/compiled/entries.js';
import { writeBackupFile } from '../../data/backup-file.ts';
import type { OwnExport } from '../../data/own/own-export.ts';
import type { EntryId } from '../../data/entry.ts';
import { resolveSettings } from '../../data/settings.ts';
import { t } from '../platform/i18n.ts';
import { createOwnEntriesStore } from '../platform/own-entries-store.ts';
import { saveFile } from '../platform/save-file.ts';
import { openShortcuts } from '../platform/shortcuts.ts';
import { BackupSettings } from '../settings/BackupSettings.tsx';
import { Preview } from '../settings/Preview.tsx';
import { SaveStatus } from '../settings/SaveStatus.tsx';
import { SettingsForm } from '../settings/SettingsForm.tsx';
import { SETTINGS_PORT } from '../settings/settings-port.ts';
import { ShortcutSettings } from '../settings/ShortcutSettings.tsx';
import { useBackups } from '../settings/use-backups.ts';
import { useSettings } from '../settings/use-settings.ts';
import { useShortcuts } from '../settings/use-shortcuts.ts';
import { counted } from './own/counted.ts';
import { readOwnBackup, restoreOwnBackup } from './own/own-backup.ts';

const OWN_STORE = createOwnEntriesStore();

async function restoreOwn(own: OwnExport): Promise<string> {
  try {
    return counted(await restoreOwnBackup(OWN_STORE, own), 'restoredOwnOne', 'restoredOwn');
  } catch (error) {
    return t('ownFailed', String(error));
  }
}

/** Settings with their live preview. */
export function SettingsPage() {
  const { changed, status, perform, undo } = useSettings(SETTINGS_PORT);
  const backups = useBackups();
  const shortcuts = useShortcuts();
  const headwords = useMemo(() => new Map(entries.map(({ id, headword }) => [id, headword])), []);
  const settings = changed && resolveSettings(changed);
  if (!settings) return null;

  const headwordOf = (id: EntryId): string => headwords.get(id) ?? id;
  const retry = (): void => {
    if (status.state === 'failed') void perform(status.retry);
  };
  const save = async (): Promise<void> => {
    const now = Date.now();
    const name = `which-ali-${new Date(now).toISOString().slice(0, 10)}.json`;
    saveFile(name, 'application/json', writeBackupFile(changed, await readOwnBackup(OWN_STORE), now));
  };
  return (
    <div class="settings-page">
      <h1>{t('navSettings')}</h1>
      {backups[0]?.reason === 'broken' && (
        <p class="notice">
          {t('brokenSettings')}{' '}
          <a href="#backup" onClick={toBackup}>
            {t('settingsBackup')}
          </a>
        </p>
      )}
      <div class="settings-columns">
        <SettingsForm
          settings={settings}
          headwordOf={headwordOf}
          onChange={(patch) => void perform({ type: 'change', patch })}
          onEdit={(edit) => void perform({ type: 'edit', edit })}
        >
          <ShortcutSettings shortcuts={shortcuts} onOpenShortcuts={() => void openShortcuts()} />
        </SettingsForm>
        <Preview settings={settings} title={t('previewLabel')} />
        <BackupSettings
          backups={backups}
          onSaveFile={() => void save()}
          onRestoreOwn={restoreOwn}
          onReplace={(to, reason) => void perform({ type: 'replace', changed: to, reason })}
        />
      </div>
      <SaveStatus status={status} onUndo={() => void undo()} onRetry={retry} />
    </div>
  );
}

/** A link inside the page would change the place in the address. */
function toBackup(event: Event): void {
  event.preventDefault();
  document.getElementById('backup')?.scrollIntoView();
}
