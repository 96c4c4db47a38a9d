import { useEffect, useState } from 'preact/hooks';
import type { SettingsBackup } from '../../data/settings/stored-settings.ts';
import { readBackups, watchBackups } from '../platform/backups-store.ts';

/** Earlier settings, newest first, followed as they change. */
export function useBackups(): readonly SettingsBackup[] {
  const [backups, setBackups] = useState<readonly SettingsBackup[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    watchBackups(setBackups, stop.signal);
    void readBackups().then(setBackups);
    return () => stop.abort();
  }, []);
  return backups;
}
