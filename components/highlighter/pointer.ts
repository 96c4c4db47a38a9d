import type { Settings } from '../../data/settings/settings.ts';
import { HOST_ATTRIBUTE, type Mention, type Point } from '../platform/page-bridge.ts';
import { matchesSelector } from '../platform/matches-selector.ts';
import { isOn } from './hit-test.ts';

/** Px per ms above which the pointer is only passing (10ten's threshold). */
const PASSING_SPEED = 0.5;

/** ms without a move after which the pointer rests. */
const REST_MS = 50;

/** What a click means something to already; a term in here is left to it. */
const CLICKABLE =
  'a[href],button,input,select,textarea,label,summary,option,video,audio,[onclick],[contenteditable]:not([contenteditable=false i]),' +
  '[role=button i],[role=link i],[role=tab i],[role=menuitem i],[role=checkbox i],[role=switch i],[role=option i]';

/** What the pointer tells. */
type PointerListener = {
  /** The pointer came to rest on a mention. */
  onRest: (mention: Mention, point: Point, at: number) => void;
  onLeave: (at: number) => void;
  /** The reader asks for a mention's popover now. */
  onOpen: (mention: Mention, by: 'click' | 'touch' | 'hover', point: Point) => void;
  /** The focus came to an element or leaves it. */
  onFocus: (element: Element) => void;
  /** Something happened in the page. */
  onEvent: () => void;
};

type Deps = PointerListener & {
  settings: () => Settings;
  /** The mention at a point, painted or (`also unmarked`) not. */
  mentionAt: (point: Point, which: 'marked' | 'also unmarked') => Mention | undefined;
  /** Whether an element is our own popover. */
  isOurs: (target: EventTarget | undefined) => boolean;
};

/** The pointer over this frame, and what it is on. */
export type PointerWatch = {
  /** (Re-)adds the listeners; `document.open()` takes them away. */
  arm(): void;
  /** The mention under the pointer, marked or not. */
  under(): Mention | undefined;
};

/** Over the page around this one no move is told here, nor over a frame in it; there the root is not the only one. */
const isHere = (): boolean => document.querySelectorAll(':root:hover, iframe:hover').length === 1;

/**
 * Tells what pointer and trigger key ask for, until the signal. Takes no event from the page; moves, clicks and keys
 * that a page made up do not count.
 */
export function watchPointer(deps: Deps, signal: AbortSignal): PointerWatch {
  const { settings, mentionAt, isOurs, onRest, onLeave, onOpen, onFocus, onEvent } = deps;
  let armed: AbortController | undefined;
  let last: (Point & { at: number }) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Mention | undefined;
  let keyIsDown = false;
  let isPressed = false;

  const stopResting = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  const leave = (at: number): void => {
    if (!current) return;
    current = undefined;
    onLeave(at);
  };

  /** The pointer moved, or what is under it did, which not all that scrolls in a page does. */
  const follow = (at: number): void => {
    if (current && last && !isOn(current, last)) leave(at);
  };

  /** @param again the key was pressed (anew): also for a mention whose card was closed meanwhile */
  const rest = (again: boolean): void => {
    timer = undefined;
    onEvent();
    if (!last || isPressed || signal.aborted) return;
    const { trigger } = settings();
    const now = performance.now();
    if (now - last.at < REST_MS) {
      timer = setTimeout(rest, REST_MS - (now - last.at), again);
      return;
    }
    const asked = trigger === 'key' && keyIsDown;
    if (trigger !== 'hover' && !asked) return;
    const mention = mentionAt(last, asked ? 'also unmarked' : 'marked');
    if (mention !== current) leave(last.at);
    else if (!again) return;
    if (!mention) return;
    current = mention;
    if (asked) onOpen(mention, 'hover', last);
    else onRest(mention, last, last.at);
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const before = last;
    last = { x: event.clientX, y: event.clientY, at: event.timeStamp };
    isPressed = event.buttons !== 0;
    if (isOurs(event.composedPath()[0]) || isPressed) return;
    follow(last.at);
    const speed = before
      ? Math.hypot(last.x - before.x, last.y - before.y) / Math.max(1, last.at - before.at)
      : 0;
    if (speed > PASSING_SPEED) stopResting();
    if (timer === undefined && settings().trigger !== 'off') timer = setTimeout(rest, REST_MS, false);
  };

  /** Who presses selects text or asks for a menu: a card must not open over that. */
  const onPress = (event: PointerEvent): void => {
    if (!event.isTrusted || isOurs(event.composedPath()[0])) return;
    isPressed = event.buttons !== 0;
    if (!isPressed) return;
    stopResting();
    // A card that is open closes by itself, and stays away until the pointer comes anew.
    if (!document.querySelector(`[${HOST_ATTRIBUTE}]`)) leave(event.timeStamp);
  };

  const onClick = (event: PointerEvent): void => {
    if (
      !event.isTrusted ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    onEvent();
    const { trigger } = settings();
    const byTouch = event.pointerType === 'touch';
    if (trigger === 'off' || !(byTouch || trigger === 'click') || isOurs(event.composedPath()[0])) return;
    // A link may stand around a component with the name in its shadow root.
    if (event.composedPath().some((node) => node instanceof Element && matchesSelector(node, CLICKABLE)))
      return;
    if (!(getSelection()?.isCollapsed ?? true)) return;
    const point = { x: event.clientX, y: event.clientY };
    const mention = mentionAt(point, trigger === 'click' ? 'also unmarked' : 'marked');
    if (mention) onOpen(mention, byTouch ? 'touch' : 'click', point);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    onEvent();
    const { trigger, triggerKey } = settings();
    if (event.key !== triggerKey) {
      // A shortcut such as Ctrl+V is no question about the word under the pointer.
      keyIsDown = false;
      return;
    }
    keyIsDown = event.type === 'keydown';
    if (trigger === 'key' && keyIsDown && !event.repeat) rest(true);
  };

  const onFocusMove = (event: FocusEvent): void => {
    const [inner] = event.composedPath();
    if (inner instanceof Element) onFocus(inner);
  };

  const arm = (): void => {
    armed?.abort();
    armed = new AbortController();
    const options = { capture: true, signal: AbortSignal.any([signal, armed.signal]) };
    const hear = <T extends keyof WindowEventMap>(
      type: T,
      run: (event: WindowEventMap[T]) => unknown,
    ): void => window.addEventListener(type, run, options);
    hear('pointermove', onMove);
    hear('pointerdown', onPress);
    hear('pointerup', onPress);
    hear('click', onClick);
    hear('keydown', onKey);
    hear('keyup', onKey);
    hear('scroll', ({ isTrusted, timeStamp }) => isTrusted && (onEvent(), follow(timeStamp)));
    // What fades or folds hides or shows something in the end.
    hear('transitionend', onEvent);
    hear('animationend', onEvent);
    hear('blur', () => (keyIsDown = false));
    hear('focusin', onFocusMove);
    hear('focusout', onFocusMove);
    // Back from the browser's own pages, where we may have been switched off.
    window.addEventListener('visibilitychange', onEvent, options);
    // Without `capture`: not where the pointer goes from one element in it to the next.
    document.documentElement?.addEventListener('pointerleave', ({ timeStamp }) => leave(timeStamp), {
      signal: options.signal,
    });
  };
  arm();
  signal.addEventListener('abort', stopResting, { once: true });

  return { arm, under: () => (last && isHere() ? mentionAt(last, 'also unmarked') : undefined) };
}
