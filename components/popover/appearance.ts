import { hostParent, type Host } from './host.ts';
import { watchPage } from './page-watch.ts';
import { createPlacement, type Placement } from './placement.ts';
import type { Shown } from './popover-state.ts';
import type { FullWindow, Stage } from './stage.ts';

type Deps = {
  /** The mention's window. */
  window: FullWindow;
  stage: Stage;
  host: Host;
  /** The card it begins with. */
  first: Shown;
  /** The card that follows the pointer now. */
  shown: () => Shown | undefined;
  isAlive: () => boolean;
  onEscape: () => void;
  /** A press outside, or the term went out of sight. */
  onClose: () => void;
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
  /** Has cards taken away; the focus returns to where it came from if it was in one of them. */
  takeAway: (take: () => void) => void;
  /** Takes it all away. */
  end: () => void;
};

const isFocusable = (target: EventTarget | null): target is HTMLElement =>
  target !== null && 'focus' in target;

/** Brings the host into the page. */
export function createAppearance(deps: Deps): Appearance {
  const { window, stage, host, first, shown, isAlive, isLeft, onEscape, onClose, onTravel, onRemoved } = deps;
  const { document } = stage.window;
  let returnFocus = document.activeElement;
  host.mount.addEventListener('focusin', ({ relatedTarget: from }) => {
    if (isFocusable(from) && !host.root.contains(from)) returnFocus = from;
  });
  const raise = (): void => {
    const node = (shown() ?? first).mention.ranges[0]?.startContainer;
    host.raise(hostParent(stage.frame ?? node, document));
  };
  // It measures while the page still is as it was laid out.
  const placement = createPlacement({ host, stage, first, onAway: onClose });
  try {
    raise();
  } catch (error) {
    // A page may forbid what is shown on top.
    host.remove();
    throw error;
  }
  const watch = watchPage({
    windows: new Set([window, stage.window]),
    host,
    onEscape,
    onSave: onRemoved,
    onOutside: () => shown() && onClose(),
    onMoved: placement.update,
    onPointer(point, at, where) {
      if (!isLeft()) return;
      const onStage = where === stage.window ? point : placement.toStage(point);
      if (placement.isInCorridor(onStage)) onTravel(at);
    },
    onTopLayer: () => (isAlive() ? raise() : onRemoved()),
    onRemoved,
  });
  // A frame that goes takes our script with it, and would leave a dead card in the page around it.
  if (stage.frame) window.addEventListener('pagehide', onRemoved);
  const takeAway = (take: () => void): void => {
    const { activeElement } = host.root;
    take();
    if (activeElement && !host.root.activeElement && isFocusable(returnFocus))
      returnFocus.focus({ preventScroll: true });
  };
  return {
    host,
    placement,
    takeAway,
    end() {
      watch.stop();
      takeAway(() => host.remove());
    },
  };
}
