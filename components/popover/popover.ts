import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import type { Settings } from '../../data/settings/settings.ts';
import type { Mention, OpenedBy, Point, PopoverPort } from '../platform/page-bridge.ts';
import { t } from '../platform/i18n.ts';
import { createAppearance, type Appearance } from './appearance.ts';
import { createCardShelf } from './card-shelf.ts';
import { createCards, type CardView } from './cards.tsx';
import type { EntryActions } from './entry-actions.ts';
import { canHost } from './host.ts';
import {
  CLOSED,
  comingOf,
  dueAt,
  reduce,
  shownOf,
  type PopoverEvent,
  type PopoverState,
  type Shown,
  type Target,
} from './popover-state.ts';
import { createReadiness } from './readiness.ts';
import { findStage, type FullWindow } from './stage.ts';
import { lookAt, viewTerm } from './term-view.ts';

/** What the popover needs from its surroundings. */
export type PopoverDeps = {
  window: FullWindow;
  /** Cards of entries, prefetched or from the background; rejects where it cannot be reached. */
  getCards: (ids: readonly EntryId[]) => Promise<Card[]>;
  settings: () => Settings;
  actions: EntryActions;
  /** Tokens, card and popover, for the shadow root. */
  css: string;
  /** Whether the extension is still there: not updated or removed since. */
  isAlive: () => boolean;
  signal: AbortSignal;
};

/** The page popover: keeps the state, and makes the page show it. */
export function createPopover(deps: PopoverDeps): PopoverPort {
  const { window, getCards, settings, actions, css, isAlive, signal } = deps;
  let state: PopoverState = CLOSED;
  let open: Appearance | undefined;
  let timer: number | undefined;
  let targets = 0;
  let isOverCard = false;
  let language = settings().glossaryLanguage;
  const shelf = createCardShelf(getCards);
  const cards = createCards(window.document, {
    source: shelf,
    actions,
    onHold: (id) => dispatch({ type: 'hold', id }),
    onPointer(isOver, flow) {
      isOverCard = isOver;
      if (flow === 'pinned') return;
      dispatch(isOver ? { type: 'enter-card' } : { type: 'leave-card', at: performance.now() });
    },
  });

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
    keepWanted();
  };

  const keepWanted = (): void => {
    const keep = (): void => cards.keep([shownOf(state), state.pinned, comingOf(state)]);
    // One that a key opened takes the focus over.
    if (open && shownOf(state)?.by !== 'key') open.takeAway(keep);
    else keep();
  };

  const close = (): void => dispatch({ type: 'close' });
  const unpin = (): void => dispatch({ type: 'unpin' });
  const pin = (): void => dispatch({ type: 'pin', at: performance.now() });

  const following = (shown: Shown) => ({ shown, onPin: pin, onClose: close });

  const { prepare, takeHost } = createReadiness({
    window,
    shelf,
    css,
    isAlive,
    coming: () => comingOf(state),
    draw(coming, isBare) {
      const stage = findStage(window);
      if (stage)
        cards.prepare({ ...following(coming), ...lookAt(viewTerm(coming, stage), settings()), isBare });
    },
  });

  /** Escape closes what came last: the card at the pointer, then the pinned one. */
  const dismiss = (): void => (shownOf(state) ? close() : unpin());

  const show = (): void => {
    const shown = shownOf(state);
    if (!shown && !state.pinned) return hide();
    try {
      open ??= appear(shown);
      if (!open) return reset();
      open.follow(shown);
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
    keepWanted();
  };

  const appear = (first: Shown | undefined): Appearance | undefined => {
    const stage = findStage(window);
    const document = stage?.window.document;
    if (!first || !document || !canHost(document)) return undefined;
    return createAppearance({
      window,
      stage,
      host: takeHost(document),
      first,
      isAlive,
      onEscape: dismiss,
      onClose: close,
      onOutside: () => shownOf(state) && close(),
      onTurned: () => show(),
      isLeft: () => state.is === 'abandoning',
      onTravel: (at) => dispatch({ type: 'travel', at }),
      onRemoved: reset,
    });
  };

  const draw = ({ host, placement }: Appearance): void => {
    const shown = shownOf(state);
    const { pinned } = state;
    const look = lookAt(placement.term(), settings());
    const views: CardView[] = [];
    if (pinned) views.push({ ...look, shown: pinned, flow: 'pinned', onPin: unpin, onClose: unpin });
    if (shown) views.push({ ...look, ...following(shown) });
    cards.show(host.mount, views);
    host.announce(shown && shown.by !== 'key' ? t('announceOpen', shown.mention.form) : '');
  };

  const hide = (): void => {
    isOverCard = false;
    const ended = open;
    open = undefined;
    ended?.end();
  };

  const target = (mention: Mention, point: Point | undefined): Target => ({
    id: (targets += 1),
    mention,
    point,
  });

  signal.addEventListener('abort', reset);
  return {
    rest(mention, point, at) {
      if (signal.aborted || isOverCard) return;
      void prepare(mention.entryId);
      const inCorridor = open?.placement.isInCorridor(open.placement.toStage(point)) ?? false;
      dispatch({ type: 'rest', target: target(mention, point), at, inCorridor });
    },
    leave(at) {
      if (!isOverCard) dispatch({ type: 'leave', at });
    },
    open(mention: Mention, by: OpenedBy, point?: Point) {
      if (signal.aborted) return;
      void shelf.prefetch(mention.entryId);
      dispatch({ type: 'open', target: target(mention, point), by });
    },
    gone: (mention) => dispatch({ type: 'gone', mention }),
    close() {
      if (!isAlive()) reset();
      // "Off on this site" was pressed in this card: its undo must outlive the marks.
      else if (!shownOf(state)?.isHeld) close();
      // Frames are turned off and on where own entries changed. What is in sight stays.
      if (!open) shelf.clear();
    },
    apply(next) {
      if (next.glossaryLanguage !== language) {
        shelf.clear();
        // The card prepared for the next mention is in the old language: prepare it again.
        cards.keep([shownOf(state), state.pinned]);
      }
      language = next.glossaryLanguage;
      if (open) show();
    },
  };
}
