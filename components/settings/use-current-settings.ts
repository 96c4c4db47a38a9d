import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../data/settings/settings.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';

/** The settings in force, followed as they change; `undefined` until they are read. */
export function useCurrentSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    void readSettings().then(setSettings);
    return () => stop.abort();
  }, []);
  return settings;
}
