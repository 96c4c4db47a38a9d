import { liveRange } from '../platform/live-range.ts';
import type { Mention } from '../platform/page-bridge.ts';
import { elementsAround } from './host.ts';

/**
 * Has Tab go on from a mention where nothing has the focus. Firefox goes on from the selection, which is left alone where
 * text is selected, and Chromium from the element that was scrolled to last, which shall not move for it.
 */
export function startTabAt({ ranges: [range] }: Mention): void {
  if (import.meta.env.FIREFOX) {
    const start = liveRange(range);
    const selection = getSelection();
    if (start && selection?.isCollapsed) selection.collapse(start.startContainer, start.startOffset);
    return;
  }
  const [element] = elementsAround(range?.startContainer);
  const box = element?.getBoundingClientRect();
  // In a frame the page around it would move as well.
  if (top === window && box && box.top >= 0 && box.bottom <= innerHeight)
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
