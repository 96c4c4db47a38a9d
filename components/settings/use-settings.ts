import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  createSettingsSession,
  type SettingsPort,
  type SettingsSession,
  type SettingsView,
} from './settings-session.ts';

/** Binds a settings session to a component: the view is drawn anew when it changes. */
export function useSettings(port: SettingsPort): SettingsView & SettingsSession {
  const [shown, setShown] = useState<SettingsView>({ changed: undefined, status: { state: 'idle' } });
  const stop = useMemo(() => new AbortController(), []);
  const session = useMemo(
    () => createSettingsSession({ port, onView: setShown, signal: stop.signal }),
    [port, stop],
  );
  useEffect(() => () => stop.abort(), [stop]);
  return { ...shown, ...session };
}
