import type { Mention } from '../platform/page-bridge.ts';
import { elementOf } from './sight.ts';

/** Makes an observer of elements; the page's `IntersectionObserver`, which watches nothing when all is over. */
export type CreateObserver = (
  onSeen: IntersectionObserverCallback,
  options: IntersectionObserverInit,
) => IntersectionObserver;

type Deps = {
  isSeen: (mention: Mention) => boolean;
  /** A mention that was hidden came into sight. */
  onShown: () => void;
  createObserver: CreateObserver;
};

/** Waits for hidden mentions to be shown: dialogs that open, parts that unfold, tabs that are switched to. */
export type HiddenWatch = {
  watch(mention: Mention): void;
  /** Asks those that are hidden in the window all the same whether they are shown now: no observer tells. */
  look(): void;
};

/**
 * Looks with an `IntersectionObserver`: no event tells of every way a page has to show something. One with a box that is
 * hidden all the same (`visibility`, `opacity`) counts as in the viewport at once; while it is there, it is asked again.
 */
export function createHiddenWatch({ isSeen, onShown, createObserver }: Deps): HiddenWatch {
  /** With the mention that was last found hidden there; held by nothing else once the page lets go of them. */
  const known = new WeakMap<Element, Mention>();
  /** In the viewport, with a box. */
  const met = new Set<Element>();

  const look = (): void => {
    let isShown = false;
    for (const element of met) {
      const mention = known.get(element);
      if (!mention || !isSeen(mention)) continue;
      observer.unobserve(element);
      met.delete(element);
      // It may be hidden once more, with other text in it.
      known.delete(element);
      isShown = true;
    }
    if (isShown) onShown();
  };
  const onSeen: IntersectionObserverCallback = (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) met.add(target);
      else met.delete(target);
    }
    look();
  };
  const observer = createObserver(onSeen, { root: document });

  return {
    watch(mention) {
      const element = elementOf(mention);
      if (!element) return;
      known.set(element, mention);
      observer.observe(element);
    },
    look,
  };
}
