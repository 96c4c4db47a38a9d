import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../../data/settings/settings.ts';

/** Gives the whole extension page the chosen theme; `auto` leaves it to the system. */
export function useTheme(theme: Settings['theme']): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [theme]);
}
