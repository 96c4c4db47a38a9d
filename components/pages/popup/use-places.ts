import { useEffect } from 'preact/hooks';
import type { PopupAction } from '../../../data/popup-view.ts';
import { watchPlaces } from '../../platform/side-panel.ts';

/** Has the side panel follow where popover, context menu and popup send the reader; a popup is opened there. */
export function usePlaces(isPanel: boolean, dispatch: (action: PopupAction) => void): void {
  useEffect(() => {
    if (!isPanel) return undefined;
    const controller = new AbortController();
    watchPlaces((place) => dispatch({ type: 'sent', place }), controller.signal);
    return () => controller.abort();
  }, [isPanel, dispatch]);
}
