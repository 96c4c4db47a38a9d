import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntryId } from '../../../data/entry.ts';
import { canGoBack, type PopupAction, type PopupState } from '../../../data/popup-view.ts';
import { focusField } from './use-popup-keys.ts';

type Back = {
  /** Takes one step back; false where there is none. */
  goBack: () => boolean;
  /** To be called before a step forward, with the entry of the row that leads to it. */
  noteRow: (id?: EntryId) => void;
};

/**
 * The way back from a card. It ends at the row that was left, so that a long list goes on from there; at the search field
 * where no row had the focus.
 */
export function useBack(state: PopupState, dispatch: (action: PopupAction) => void): Back {
  /** By the number of views below the step. */
  const leftRef = useRef<(EntryId | undefined)[]>([]);
  const goingRef = useRef(false);
  const depth = state.views.length;

  useLayoutEffect(() => {
    if (!goingRef.current) return;
    goingRef.current = false;
    const id = leftRef.current[depth];
    const row = id && document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"] .row`);
    if (row) row.focus();
    else focusField();
  }, [state, depth]);

  return {
    goBack() {
      if (!canGoBack(state)) return false;
      goingRef.current = true;
      dispatch({ type: 'back' });
      return true;
    },
    noteRow(id) {
      leftRef.current[depth] = document.activeElement?.closest('.rows') ? id : undefined;
    },
  };
}
