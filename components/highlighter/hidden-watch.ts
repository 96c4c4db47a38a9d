import type { Mention } from '../platform/page-bridge.ts';
import { elementOf } from './sight.ts';

/** Makes an observer of elements; the page's `IntersectionObserver`, which watches nothing when all is over. */
export type CreateObserver = (
  onSeen: IntersectionObserverCallback,
  options: IntersectionObserverInit,
) => IntersectionObserver;

/** Hidden mentions watched in one element at most, the latest: a page may replace them again and again. */
const MAX_WATCHED = 50;

type Deps = {
  isSeen: (mention: Mention) => boolean;
  /** A mention that was hidden came into sight. */
  onShown: () => void;
  /** Some are hidden in the window all the same; look again if anything moves. */
  onWaiting: () => void;
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
export function createHiddenWatch({ isSeen, onShown, onWaiting, createObserver }: Deps): HiddenWatch {
  /** With the mentions that were found hidden there; held by nothing else once the page lets go of them. */
  const known = new WeakMap<Element, Set<Mention>>();
  /** In the viewport, with a box. */
  const met = new Set<Element>();

  const look = (): void => {
    let isShown = false;
    for (const element of met) {
      const mentions = known.get(element) ?? new Set();
      for (const mention of mentions) {
        const isIn = isSeen(mention);
        isShown ||= isIn;
        // What the page took away is over.
        if (isIn || elementOf(mention) !== element) mentions.delete(mention);
      }
      if (mentions.size > 0) continue;
      observer.unobserve(element);
      met.delete(element);
    }
    if (isShown) onShown();
    if (met.size > 0) onWaiting();
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
      const mentions = known.get(element) ?? new Set();
      known.set(element, mentions);
      mentions.delete(mention);
      mentions.add(mention);
      const [oldest] = mentions;
      if (oldest && mentions.size > MAX_WATCHED) mentions.delete(oldest);
      observer.observe(element);
    },
    look,
  };
}
