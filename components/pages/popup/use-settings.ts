import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../data/settings.ts';
import { readSettings, watchSettings } from '../../platform/settings-store.ts';

/** Settings as they were at a moment, ms since the epoch: a pause ends by itself. */
export type SettingsNow = { settings: Settings; now: number };

/** The settings in force, kept up to date; `undefined` until they are read. */
export function useSettings(): SettingsNow | undefined {
  const [current, setCurrent] = useState<SettingsNow>();
  useEffect(() => {
    const controller = new AbortController();
    const setSettings = (settings: Settings): void => setCurrent({ settings, now: Date.now() });
    watchSettings(setSettings, controller.signal);
    void readSettings().then(setSettings);
    return () => controller.abort();
  }, []);
  return current;
}
