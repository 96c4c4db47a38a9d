import { useEffect, useState } from 'preact/hooks';
import { readShortcuts } from '../platform/shortcuts.ts';
import type { Shortcut } from './ShortcutSettings.tsx';

/** The shortcuts in force; read again when the reader comes back from the browser's page for them. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = (): void => void readShortcuts().then(setShortcuts);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcuts;
}
