import { createContext } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Stands before what would close the open form: asked about where something was written in it. */
export type FormGuard = {
  /** Goes on at once, or where something was written once the reader lets it go. */
  leave: (next: () => void) => void;
  /** What waits for the reader's answer. */
  next: (() => void) | undefined;
  /** The answer: what was written goes. */
  letGo: () => void;
  /** The answer: the form stays; gives the focus back where it was within it. */
  stay: (form: HTMLElement | null) => void;
  /** Something was written in the open form; with `false`, another one is open. */
  setWritten: (isWritten: boolean) => void;
};

/** The guard of the page that a form is open in; without one nothing is asked. */
export const FormGuardContext = createContext<FormGuard>({
  leave: (next) => next(),
  next: undefined,
  letGo() {},
  stay() {},
  setWritten() {},
});

/** Where a navigation within the page leads: back to where the reader was, or on. */
function goTo({ destination, navigationType }: NavigateEvent): void {
  if (navigationType === 'traverse') navigation.traverseTo(destination.key);
  else navigation.navigate(destination.url);
}

/**
 * The guard of a page with one form at a time. It stands before links and the buttons for back and forward as well; where
 * the tab is closed or loaded anew, the browser asks in words of its own.
 */
export function useFormGuard(): FormGuard {
  const [next, setNext] = useState<() => void>();
  const isWrittenRef = useRef(false);
  /** Where the focus was as it was asked. */
  const leftRef = useRef<Element | null>(null);
  const setWritten = useCallback((isWritten: boolean): void => {
    isWrittenRef.current = isWritten;
    if (!isWritten) setNext(undefined);
  }, []);
  const leave = useCallback((go: () => void): void => {
    if (!isWrittenRef.current) {
      go();
      return;
    }
    leftRef.current = document.activeElement;
    setNext(() => go);
  }, []);
  useEffect(() => {
    const onNavigate = (event: NavigateEvent): void => {
      if (!isWrittenRef.current || !event.hashChange || !event.cancelable) return;
      event.preventDefault();
      leave(() => goTo(event));
    };
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (isWrittenRef.current) event.preventDefault();
    };
    navigation.addEventListener('navigate', onNavigate);
    addEventListener('beforeunload', onUnload);
    return () => {
      navigation.removeEventListener('navigate', onNavigate);
      removeEventListener('beforeunload', onUnload);
    };
  }, [leave]);
  return {
    next,
    leave,
    letGo() {
      setWritten(false);
      next?.();
    },
    stay(form) {
      setNext(undefined);
      const { current: left } = leftRef;
      if (left instanceof HTMLElement && form?.contains(left)) left.focus();
      else form?.querySelector<HTMLElement>('h2')?.focus();
    },
    setWritten,
  };
}
