import { isSameMention, type Mention, type OpenedBy, type Point } from '../platform/page-bridge.ts';

/** Rest on a mention before its card opens, ms: Wikipedia waits 500, others 200 with complaints; 350 behind a speed gate. */
export const DWELL_MS = 350;
/** The same while a card is open or was until just now: who reads cards wants the next one soon. */
export const NEXT_DWELL_MS = 100;
/** How long "just now" is, ms. */
export const JUST_OPEN_MS = 1000;
/** How long a card outlives the pointer that left it, ms (Wikipedia's 300). */
export const ABANDON_MS = 300;

/**
 * A mention, and where on it: the point picks the fragment of a name that wraps over lines. `id` tells one showing from
 * the next, also of the same mention.
 */
export type Target = { id: number; mention: Mention; point: Point | undefined };

/** A card on show. `isHeld`: it no longer follows pointer and mention, since it was opened or used on purpose. */
export type Shown = Target & { by: OpenedBy; isHeld: boolean };

/** The card that follows the pointer. Times are `performance.now()`, ms. */
type Following =
  | { is: 'closed'; closedAt: number }
  | { is: 'dwelling'; closedAt: number; target: Target; dueAt: number }
  | { is: 'open'; shown: Shown }
  /** The pointer left; the card closes when due, unless it comes back or travels the corridor. */
  | { is: 'abandoning'; shown: Shown; dueAt: number }
  /** The pointer rests on another mention; its card takes the place of this one when due. */
  | { is: 'switching'; shown: Shown; target: Target; dueAt: number };

/** Everything the popover is in: the card that follows the pointer, and the one pinned beside it. */
export type PopoverState = Following & { pinned: Shown | undefined };

/** What reader, page or clock did. `at`: when, as `performance.now()`, ms. */
export type PopoverEvent =
  /** `inCorridor`: on the way from a mention to its card, where other mentions must not get in between. */
  | { type: 'rest'; target: Target; at: number; inCorridor: boolean }
  | { type: 'leave'; at: number }
  /** The pointer moved within the corridor. */
  | { type: 'travel'; at: number }
  | { type: 'enter-card' }
  | { type: 'leave-card'; at: number }
  | { type: 'open'; target: Target; by: OpenedBy }
  | { type: 'time'; at: number }
  /** Keep the card of this showing where it is: the reader acted in it. */
  | { type: 'hold'; id: number }
  | { type: 'pin'; at: number }
  | { type: 'unpin' }
  | { type: 'close' }
  | { type: 'gone'; mention: Mention };

export const CLOSED: PopoverState = { is: 'closed', closedAt: Number.NEGATIVE_INFINITY, pinned: undefined };

/** Opened by hover, a card goes with the pointer; opened any other way, it stays until it is closed. */
const followsPointer = ({ by, isHeld }: Shown): boolean => by === 'hover' && !isHeld;

const closed = (at: number): Following => ({ is: 'closed', closedAt: at });
const open = (target: Target, by: OpenedBy): Following => ({
  is: 'open',
  shown: { ...target, by, isHeld: false },
});

/** What follows from an event; the pinned card is dealt with outside. */
function follow(state: Following, event: PopoverEvent): Following {
  switch (event.type) {
    case 'rest':
      return rest(state, event);
    case 'leave':
      if (state.is === 'dwelling') return closed(state.closedAt);
      return state.is === 'open' || state.is === 'switching' ? abandon(state.shown, event.at) : state;
    case 'leave-card':
      return state.is === 'open' ? abandon(state.shown, event.at) : state;
    case 'travel':
      return state.is === 'abandoning' ? abandon(state.shown, event.at) : state;
    case 'enter-card':
      return state.is === 'abandoning' || state.is === 'switching'
        ? { is: 'open', shown: state.shown }
        : state;
    case 'open':
      return open(event.target, event.by);
    case 'time':
      return due(state, event.at);
    case 'hold':
      return 'shown' in state && state.shown.id === event.id
        ? { is: 'open', shown: { ...state.shown, isHeld: true } }
        : state;
    case 'pin':
      return 'shown' in state ? closed(event.at) : state;
    case 'close':
      // Closed on purpose: the next card takes its full time to open.
      return state.is === 'closed' ? state : closed(Number.NEGATIVE_INFINITY);
    case 'gone':
      return gone(state, event.mention);
    case 'unpin':
      break;
  }
  return state;
}

function rest(state: Following, { target, at, inCorridor }: PopoverEvent & { type: 'rest' }): Following {
  if (!('shown' in state)) {
    const wasJustOpen = at - state.closedAt < JUST_OPEN_MS;
    const dwell = wasJustOpen ? NEXT_DWELL_MS : DWELL_MS;
    return { is: 'dwelling', closedAt: state.closedAt, target, dueAt: at + dwell };
  }
  const { shown } = state;
  if (isSameMention(shown.mention, target.mention)) return { is: 'open', shown };
  // A card opened with the keyboard has the focus: a pointer that lies about must not take it away.
  if (shown.by === 'key' || shown.isHeld) return state;
  return { is: 'switching', shown, target, dueAt: at + (inCorridor ? DWELL_MS : NEXT_DWELL_MS) };
}

const abandon = (shown: Shown, at: number): Following =>
  followsPointer(shown) ? { is: 'abandoning', shown, dueAt: at + ABANDON_MS } : { is: 'open', shown };

function due(state: Following, at: number): Following {
  if (!('dueAt' in state) || at < state.dueAt) return state;
  return state.is === 'abandoning' ? closed(at) : open(state.target, 'hover');
}

function gone(state: Following, mention: Mention): Following {
  if (state.is === 'dwelling' && state.target.mention === mention) return closed(state.closedAt);
  if (!('shown' in state)) return state;
  if (state.shown.mention === mention && !state.shown.isHeld) return closed(Number.NEGATIVE_INFINITY);
  if (state.is === 'switching' && state.target.mention === mention) return { is: 'open', shown: state.shown };
  return state;
}

/** The next state; the same object where nothing changes. At most one card is pinned: a new pin takes its place. */
export function reduce(state: PopoverState, event: PopoverEvent): PopoverState {
  const { pinned: before, ...following } = state;
  const next = follow(following, event);
  let pinned = before;
  if (event.type === 'pin' && 'shown' in state) pinned = { ...state.shown, isHeld: true };
  if (event.type === 'unpin') pinned = undefined;
  return next === following && pinned === before ? state : { ...next, pinned };
}

/** When the state changes by itself, as `performance.now()`; `undefined` where it waits for an event. */
export const dueAt = (state: PopoverState): number | undefined =>
  'dueAt' in state ? state.dueAt : undefined;

/** The card that follows the pointer, where one is on show. */
export const shownOf = (state: PopoverState): Shown | undefined =>
  'shown' in state ? state.shown : undefined;

/** The card that opens when its time comes, as it will be shown, where a pointer rests on a mention. */
export const comingOf = (state: PopoverState): Shown | undefined =>
  'target' in state ? { ...state.target, by: 'hover', isHeld: false } : undefined;
