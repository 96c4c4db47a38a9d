import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../data/settings/settings.ts';
import { readSettings, watchSettings } from '../../platform/settings-store.ts';

/** Settings as they were at a moment, ms since the epoch: a pause ends by itself. */
export type SettingsNow = { settings: Settings; now: number };

/** ms after which a pause is looked at again: on many systems timers stand still while the machine sleeps. */
const LOOK_AGAIN_MS = 60_000;

/** The settings in force, kept up to date; `undefined` until they are read. */
export function useSettingsNow(): SettingsNow | undefined {
  const [current, setCurrent] = useState<SettingsNow>();
  useEffect(() => {
    const controller = new AbortController();
    const setSettings = (settings: Settings): void => setCurrent({ settings, now: Date.now() });
    watchSettings(setSettings, controller.signal);
    void readSettings().then(setSettings);
    return () => controller.abort();
  }, []);
  const pausedFor = current ? current.settings.pausedUntil - current.now : 0;
  useEffect(() => {
    if (pausedFor <= 0) return undefined;
    const end = setTimeout(
      () => setCurrent((last) => last && { ...last, now: Date.now() }),
      Math.min(pausedFor, LOOK_AGAIN_MS),
    );
    return () => clearTimeout(end);
  }, [pausedFor]);
  return current;
}
