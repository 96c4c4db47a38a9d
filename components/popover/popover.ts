import { h, render } from 'preact';
import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import type { Settings } from '../../data/settings.ts';
import type { Mention, OpenedBy, Point, PopoverPort } from '../platform/page-bridge.ts';
import type { EntryActions } from './entry-actions.ts';
import { canHost, createHost, hostParent, type Host } from './host.ts';
import type { Flow } from './PopoverCard.tsx';
import { createPlacement, type Placement } from './placement.ts';
import { PopoverCards } from './PopoverCards.tsx';
import {
  CLOSED,
  dueAt,
  reduce,
  shownOf,
  type PopoverEvent,
  type PopoverState,
  type Target,
} from './popover-state.ts';
import { watchPage, type PageWatch } from './page-watch.ts';
import { findStage, type FullWindow, type Stage } from './stage.ts';
import { createCardShelf } from './card-shelf.ts';

/** What the popover needs from its surroundings. */
export type PopoverDeps = {
  window: FullWindow;
  /** Cards of entries, prefetched or from the background; rejects where it cannot be reached. */
  getCards: (ids: readonly EntryId[]) => Promise<Card[]>;
  settings: () => Settings;
  actions: EntryActions;
  /** Tells which node in the page is ours, while there is one. */
  onHost: (host: Element | undefined) => void;
  /** Tokens, card and popover, for the shadow root. */
  css: string;
  /** Whether the extension is still there: not updated or removed since. */
  isAlive: () => boolean;
  signal: AbortSignal;
};

/** Everything that exists only while a card is on show. */
type Open = {
  host: Host;
  stage: Stage;
  watch: PageWatch;
  placement: Placement;
  returnFocus: HTMLElement | undefined;
};

const isFocusable = (element: Element): element is HTMLElement => 'focus' in element;

/** The page popover: keeps the state, and makes the page show it. */
export function createPopover(deps: PopoverDeps): PopoverPort {
  const { window, getCards, settings, actions, onHost, css, isAlive, signal } = deps;
  let state: PopoverState = CLOSED;
  let open: Open | undefined;
  let timer: number | undefined;
  let targets = 0;
  let isOverCard = false;
  let language = settings().glossaryLanguage;
  const shelf = createCardShelf(getCards);

  const dispatch = (event: PopoverEvent): void => {
    const before = state;
    state = reduce(before, event);
    if (state === before) return;
    window.clearTimeout(timer);
    const due = dueAt(state);
    if (due !== undefined)
      timer = window.setTimeout(() => {
        dispatch({ type: 'time', at: Math.max(due, performance.now()) });
      }, due - performance.now());
    const [next, last] = [shownOf(state), shownOf(before)];
    // A card that went takes its word on the pointer with it; the next one speaks when the pointer moves.
    if (next?.id !== last?.id || state.pinned?.id !== before.pinned?.id) isOverCard = false;
    if (next !== last || state.pinned !== before.pinned) show();
  };

  const close = (): void => dispatch({ type: 'close' });

  /** Escape closes what came last: the card at the pointer, then the pinned one. */
  const dismiss = (): void => dispatch(shownOf(state) ? { type: 'close' } : { type: 'unpin' });

  const show = (): void => {
    const shown = shownOf(state);
    if (!shown && !state.pinned) return hide();
    try {
      open ??= appear(shown?.mention);
      if (!open) return reset();
      open.placement.follow(shown);
      draw(open);
    } catch {
      // The extension was updated or removed under us: its messages and texts are gone. Leave nothing behind.
      reset();
    }
  };

  const reset = (): void => {
    state = CLOSED;
    window.clearTimeout(timer);
    hide();
  };

  const appear = (mention: Mention | undefined): Open | undefined => {
    const stage = findStage(window);
    if (!stage || !mention || !canHost(stage.window.document)) return undefined;
    const host = createHost(stage.window.document, css);
    onHost(host.element);
    const active = stage.window.document.activeElement;
    const raise = (): void => {
      const node = (shownOf(state)?.mention ?? mention).ranges[0]?.startContainer;
      host.raise(hostParent(stage.frame ?? node, stage.window.document));
    };
    raise();
    const placement = createPlacement({ host, stage, settings, onAway: close });
    const watch = watchPage({
      windows: new Set([window, stage.window]),
      host,
      onEscape: dismiss,
      onOutside: () => shownOf(state) && close(),
      onMoved: placement.update,
      onPointer: (point, at, where) => {
        if (state.is !== 'abandoning') return;
        const onStage = where === stage.window ? point : placement.toStage(point);
        if (placement.isInCorridor(onStage)) dispatch({ type: 'travel', at });
      },
      // A later version of us may just have taken the host away.
      onTopLayer: () => (isAlive() ? raise() : reset()),
      onRemoved: reset,
    });
    return { host, stage, watch, placement, returnFocus: active && isFocusable(active) ? active : undefined };
  };

  const draw = ({ host, placement }: Open): void => {
    render(
      h(PopoverCards, {
        state,
        flow: placement.flow(),
        theme: placement.theme(),
        source: shelf,
        actions,
        onPin: () => dispatch({ type: 'pin', at: performance.now() }),
        onHold: () => dispatch({ type: 'hold' }),
        onClose: close,
        onUnpin: () => dispatch({ type: 'unpin' }),
        onPointer: (isOver: boolean, flow: Flow) => {
          isOverCard = isOver;
          if (flow === 'pinned') return;
          dispatch(isOver ? { type: 'enter-card' } : { type: 'leave-card', at: performance.now() });
        },
      }),
      host.mount,
    );
  };

  const hide = (): void => {
    if (!open) return;
    const { host, watch, returnFocus } = open;
    open = undefined;
    isOverCard = false;
    watch.stop();
    const hadFocus = host.root.activeElement !== null;
    render(null, host.mount);
    host.remove();
    onHost(undefined);
    if (hadFocus) returnFocus?.focus({ preventScroll: true });
  };

  const target = (mention: Mention, point: Point | undefined): Target => ({
    id: (targets += 1),
    mention,
    point,
  });

  signal.addEventListener('abort', reset, { once: true });
  return {
    rest(mention, point, at) {
      if (signal.aborted || isOverCard) return;
      shelf.prefetch(mention.entryId);
      const inCorridor = open?.placement.isInCorridor(open.placement.toStage(point)) ?? false;
      dispatch({ type: 'rest', target: target(mention, point), at, inCorridor });
    },
    leave(at) {
      if (!isOverCard) dispatch({ type: 'leave', at });
    },
    open(mention: Mention, by: OpenedBy, point?: Point) {
      if (signal.aborted) return;
      shelf.prefetch(mention.entryId);
      dispatch({ type: 'open', target: target(mention, point), by });
    },
    gone: (mention) => dispatch({ type: 'gone', mention }),
    close() {
      if (!isAlive()) reset();
      // "Off on this site" was pressed in this card: its undo must outlive the marks.
      else if (!shownOf(state)?.isHeld) close();
    },
    apply(next) {
      if (next.glossaryLanguage !== language) shelf.clear();
      language = next.glossaryLanguage;
      if (open) show();
    },
  };
}
