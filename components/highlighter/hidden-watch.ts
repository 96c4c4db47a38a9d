/** Whether the text of an element is to be seen, wherever in the page it stands. */
export const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

type Deps = {
  /** An element that was hidden came into sight. */
  onShown: () => void;
  /** Makes an observer of elements; the page's `IntersectionObserver`. */
  createObserver: (
    onSeen: IntersectionObserverCallback,
    options: IntersectionObserverInit,
  ) => IntersectionObserver;
  signal: AbortSignal;
};

/** Waits for hidden elements to be shown: dialogs that open, parts that unfold, tabs that are switched to. */
export type HiddenWatch = {
  watch(element: Element): void;
  /** Asks those that only `visibility` hides whether they are shown now: no observer tells. */
  look(): void;
};

/**
 * Looks with an `IntersectionObserver`: no event tells of every way a page has to show something. One with a box
 * but `visibility: hidden` counts as in the viewport at once; while it is there, it is asked again.
 */
export function createHiddenWatch({ onShown, createObserver, signal }: Deps): HiddenWatch {
  /** Held by nothing else once the page lets go of them. */
  const known = new WeakSet<Element>();
  /** In the viewport, with a box. */
  const met = new Set<Element>();
  let observer: IntersectionObserver | undefined;

  const look = (): void => {
    let isShown = false;
    for (const element of met) {
      if (!isVisible(element)) continue;
      observer?.unobserve(element);
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
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });

  return {
    watch(element) {
      if (known.has(element)) return;
      known.add(element);
      observer ??= createObserver(onSeen, { root: document });
      observer.observe(element);
    },
    look,
  };
}
