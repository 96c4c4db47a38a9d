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
export type HiddenWatch = { watch(element: Element): void };

/**
 * Looks with an `IntersectionObserver`: no event tells of every way a page has to show something. An element that has a
 * box and is hidden all the same (`visibility`) meets the viewport at once; it is asked about once, not for ever.
 */
export function createHiddenWatch({ onShown, createObserver, signal }: Deps): HiddenWatch {
  /** Held by nothing else once the page lets go of them. */
  const known = new WeakSet<Element>();
  let observer: IntersectionObserver | undefined;

  const onSeen: IntersectionObserverCallback = (entries) => {
    let isShown = false;
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer?.unobserve(target);
      // It may be hidden once more, with other text in it.
      if (isVisible(target)) known.delete(target);
      isShown = true;
    }
    if (isShown) onShown();
  };
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });

  return {
    watch(element) {
      if (known.has(element)) return;
      known.add(element);
      observer ??= createObserver(onSeen, { root: document });
      observer.observe(element);
    },
  };
}
