import { useEffect } from 'preact/hooks';

/** Calls where a link opens a tab in front: Firefox leaves the popup open over it. */
export function useLinkLeave(onLeave: () => void): void {
  useEffect(() => {
    const onClick = ({ target, ctrlKey, metaKey }: MouseEvent): void => {
      // With these keys the tab opens behind the one in front.
      if (!ctrlKey && !metaKey && target instanceof Element && target.closest('a[target]')) onLeave();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [onLeave]);
}
