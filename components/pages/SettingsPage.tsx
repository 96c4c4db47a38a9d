import { useEffect, useLayoutEffect } from 'preact/hooks';
import { routeHash } from '../../data/options-route.ts';
import { writeBackupFile } from '../../data/settings/backup-file.ts';
import { resolveSettings, type ChangedSettings } from '../../data/settings/settings.ts';
import { t } from '../platform/i18n.ts';
import { createOwnEntriesStore } from '../platform/own-entries-store.ts';
import { saveFile } from '../platform/save-file.ts';
import { openShortcuts } from '../platform/shortcuts.ts';
import { BackupSettings } from '../settings/BackupSettings.tsx';
import { BrokenNotice } from '../settings/BrokenNotice.tsx';
import { Preview } from '../settings/Preview.tsx';
import { readBackupInWorker } from '../settings/read-backup-in-worker.ts';
import { SaveNotice } from '../settings/SaveNotice.tsx';
import { SettingsForm } from '../settings/SettingsForm.tsx';
import { SETTINGS_PORT } from '../settings/settings-port.ts';
import type { SettingsAction } from '../settings/settings-session.ts';
import { ShortcutSettings } from '../settings/ShortcutSettings.tsx';
import { useBackups } from '../settings/use-backups.ts';
import { useSettings } from '../settings/use-settings.ts';
import type { RestoreOwn } from '../settings/use-restore.ts';
import { useShortcuts } from '../settings/use-shortcuts.ts';
import { applyInWorker } from './own/change-in-worker.ts';
import { counted } from './own/counted.ts';
import { failureText } from './own/failure-text.ts';
import { readOwnBackup, restoreOwnBackup } from './own/own-backup.ts';
import { runSteps } from './run-steps.ts';
import { goToSection, SectionLinks } from './SectionLinks.tsx';
import { useHeadwords } from './use-headwords.ts';

const OWN_STORE = createOwnEntriesStore(applyInWorker);

const restoreOwn: RestoreOwn = async (own, onProgress, signal) => {
  try {
    const { written, ids, undo } = await restoreOwnBackup(OWN_STORE, own, { onProgress, signal });
    const text = counted(written, 'restoredOwnOne', 'restoredOwn');
    const undone = undo && (() => undo().then(() => t('restoredOwnUndone'), failureText));
    return undone ? { text, ids, undo: undone } : { text, ids };
  } catch (error) {
    return { failed: failureText(error) };
  }
};

/** Settings with their live preview. */
export function SettingsPage({ section, language }: { section: string | undefined; language: string }) {
  const { changed, status, view, perform, undo, dismiss } = useSettings(SETTINGS_PORT);
  const backups = useBackups();
  const [latest] = backups;
  const shortcuts = useShortcuts();
  const settings = changed && resolveSettings(changed);
  const headwordOf = useHeadwords(
    [...(settings?.muted ?? []), ...(settings?.wrongMeanings ?? []).map(({ entryId }) => entryId)],
    language,
  );
  const isRead = settings !== undefined;
  useLayoutEffect(() => {
    if (isRead && section !== undefined) goToSection(section);
  }, [isRead, section]);
  useEffect(() => {
    // Shortcuts are read after the settings, and push what stands below them down. The focus may have gone on meanwhile.
    if (section !== undefined) document.getElementById(section)?.scrollIntoView();
  }, [section, shortcuts.length]);
  if (!settings) return null;

  const retry = (): void => {
    if (status.state === 'failed') void perform(status.retry);
  };
  const replace = async (to: ChangedSettings, reason: 'reset' | 'restore'): Promise<boolean> => {
    const action: SettingsAction = { type: 'replace', changed: to, reason };
    await perform(action);
    const now = view().status;
    return now.state !== 'failed' || now.retry !== action;
  };
  const save = async (): Promise<void> => {
    const now = Date.now();
    const name = `which-ali-${new Date(now).toISOString().slice(0, 10)}.json`;
    const steps = writeBackupFile(changed, await readOwnBackup(OWN_STORE), now);
    const pieces = await runSteps(steps);
    saveFile(name, 'application/json', pieces);
  };
  return (
    <div class="settings-page">
      <h1>{t('navSettings')}</h1>
      <SectionLinks />
      {latest?.reason === 'broken' && (
        <BrokenNotice at={latest.at}>
          <a href={routeHash({ place: 'settings', section: 'backup' })}>{t('settingsBackup')}</a>
        </BrokenNotice>
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
          onSaveFile={save}
          readBackup={readBackupInWorker}
          onRestoreOwn={restoreOwn}
          onReplace={replace}
        />
      </div>
      <SaveNotice status={status} onUndo={() => void undo()} onRetry={retry} onDismiss={dismiss} />
    </div>
  );
}
