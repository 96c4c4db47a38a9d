import { useEffect, useState } from 'preact/hooks';
import type { ComparePanel, ComparePanelProps } from './ComparePanel.tsx';

/** The comparison, loaded when somebody compares: the facts of all entries come with it, and the popup opens without. */
export function LaterCompare(props: ComparePanelProps) {
  const [loaded, setLoaded] = useState<{ ComparePanel: typeof ComparePanel }>();
  useEffect(() => {
    void import('./ComparePanel.tsx').then(setLoaded);
  }, []);
  return loaded ? <loaded.ComparePanel {...props} /> : null;
}
