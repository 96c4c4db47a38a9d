import { createContext } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';

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

/** The guard of a page with one form at a time. */
export function useFormGuard(): FormGuard {
  const [next, setNext] = useState<() => void>();
  const isWrittenRef = useRef(false);
  /** Where the focus was as it was asked. */
  const leftRef = useRef<Element | null>(null);
  const setWritten = useCallback((isWritten: boolean): void => {
    isWrittenRef.current = isWritten;
    if (!isWritten) setNext(undefined);
  }, []);
  return {
    next,
    leave(go) {
      if (!isWrittenRef.current) {
        go();
        return;
      }
      leftRef.current = document.activeElement;
      setNext(() => go);
    },
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
