import { focusedIn, hostParent, type Host } from './host.ts';
import { watchPage } from './page-watch.ts';
import { createPlacement, type Placement } from './placement.ts';
import type { Shown } from './popover-state.ts';
import type { FullWindow, Stage } from './stage.ts';
import { startTabAt } from './tab-start.ts';

type Deps = {
  /** The mention's window. */
  window: FullWindow;
  stage: Stage;
  host: Host;
  /** The card it begins with. */
  first: Shown;
  isAlive: () => boolean;
  onEscape: () => void;
  /** The term went out of sight. */
  onClose: () => void;
  /** A press outside. */
  onOutside: () => void;
  /** The card is to be drawn as it stands now. */
  onTurned: () => void;
  /** Whether the pointer left it. */
  isLeft: () => boolean;
  /** It moved between term and card. */
  onTravel: (at: number) => void;
  /** The host has to go at once, with all its cards, or is gone. */
  onRemoved: () => void;
};

/** Everything that exists only while a card is on show: our host in the page and what watches the page. */
export type Appearance = {
  host: Host;
  placement: Placement;
  /** Takes a card, or none, to follow from now on. */
  follow: (shown: Shown | undefined) => void;
  /** Has cards taken away; the focus returns to where it came from if it was in one of them. */
  takeAway: (take: () => void) => void;
  /** Takes it all away. */
  end: () => void;
};

const isFocusable = (target: EventTarget | null): target is HTMLElement =>
  target !== null && 'focus' in target;

/** Brings the host into the page. */
export function createAppearance(deps: Deps): Appearance {
  const { window, stage, host, first, isAlive, isLeft, onTravel, onRemoved } = deps;
  const { document } = stage.window;
  let returnFocus = focusedIn(document);
  let last = first;
  /** Brings the host to where it belongs. @param isCovered also where it is there, and something may lie on top of it */
  const settle = (isCovered: boolean): void => {
    const parent = hostParent(stage.frame ?? last.mention.ranges[0]?.startContainer, host.element, document);
    if (isCovered || parent !== host.element.parentNode) host.raise(parent);
  };
  const settleOrGo = (isCovered: boolean): void => {
    try {
      if (isAlive()) return settle(isCovered);
    } catch {
      // It can be shown no more.
    }
    onRemoved();
  };
  // It measures while the page still is as it was laid out.
  const placement = createPlacement(deps);
  try {
    settle(true);
  } catch (error) {
    // A page may forbid what is shown on top.
    host.remove();
    throw error;
  }
  const watch = watchPage({
    ...deps,
    onSave: onRemoved,
    onSeen: placement.update,
    onResized() {
      placement.turn();
      deps.onTurned();
    },
    onPointer(point, at, where) {
      if (!isLeft()) return;
      const onStage = where === stage.window ? point : placement.toStage(point);
      if (placement.isInCorridor(onStage)) onTravel(at);
    },
    onTopLayer: () => settleOrGo(true),
    onFocus() {
      if (!host.root.activeElement) returnFocus = focusedIn(document);
      settleOrGo(false);
    },
    onFrame() {
      if (!host.element.checkVisibility()) settleOrGo(false);
      return placement.keepUp();
    },
  });
  // A frame that goes takes our script with it, and would leave a dead card in the page around it.
  if (stage.frame) window.addEventListener('pagehide', onRemoved);
  const takeAway = (take: () => void): void => {
    const { activeElement } = host.root;
    take();
    if (!activeElement || host.root.activeElement) return;
    if (isFocusable(returnFocus)) returnFocus.focus({ preventScroll: true });
    // Nothing had it, or what had it is gone.
    if (returnFocus === document.body || focusedIn(document) !== returnFocus) startTabAt(last.mention);
  };
  return {
    host,
    placement,
    follow(next) {
      last = next ?? last;
      placement.follow(next);
      settle(false);
    },
    takeAway,
    end() {
      watch.stop();
      takeAway(() => host.remove());
    },
  };
}
