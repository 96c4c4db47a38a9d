import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntryId } from '../../data/entry.ts';
import type { OpenEntry } from './EntryLink.tsx';

/**
 * Keeps the focus in a place whose card gives way to another: a link in the card goes with its press, and the name of the next
 * one has its focus then.
 * @param shown the entry of the card that is there by now
 * @returns `onOpen` for the card
 */
export function useCardFocus(
  place: RefObject<HTMLElement | null>,
  shown: EntryId | undefined,
  onOpen: OpenEntry,
): OpenEntry {
  const hadFocusRef = useRef(false);
  useLayoutEffect(() => {
    if (hadFocusRef.current) place.current?.querySelector('h2')?.focus({ preventScroll: true });
    hadFocusRef.current = false;
  }, [place, shown]);
  return (id) => {
    hadFocusRef.current = place.current?.matches(':focus-within') ?? false;
    onOpen(id);
  };
}
