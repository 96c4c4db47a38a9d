import { rangeOf } from '../platform/live-range.ts';
import type { CreateObserver } from './hidden-watch.ts';
import type { PlacedMention } from './mention-book.ts';
import { elementOf, viewIn, type Edges } from './sight.ts';

/** Marks painted at most: Chromium checks every registered range in every changing frame. */
const MAX_MARKS = 100;

/** Painted ahead on each side, in per cent of the viewport's height. */
const MARGIN = '100%';

type Deps = {
  /** What is near the viewport changed. */
  onChange: () => void;
  createObserver: CreateObserver;
};

/** Knows which of the chosen mentions are within a screen of the viewport. */
export type NearView = {
  watch(mention: PlacedMention): void;
  forget(mention: PlacedMention): void;
  /** Those to paint now, at most about a hundred, nearest first. */
  nearest(): readonly PlacedMention[];
  /** Whether more were near: others of them may be nearest by now, of which no observer tells in one large element. */
  readonly isCut: boolean;
};

/** Px between a mention and where it would be in sight; 0 there. */
function distance(mention: PlacedMention, view: Edges): number {
  const box = rangeOf(mention)?.getBoundingClientRect();
  if (!box) return Infinity;
  return Math.max(
    0,
    view.top - box.bottom,
    box.top - view.bottom,
    view.left - box.right,
    box.left - view.right,
  );
}

/** Looks with an `IntersectionObserver`, which costs no layout of its own. */
export function createNearView({ onChange, createObserver }: Deps): NearView {
  const watched = new Map<Element, Set<PlacedMention>>();
  const elementAt = new Map<PlacedMention, Element>();
  const near = new Set<Element>();
  let isCut = false;

  const onSeen: IntersectionObserverCallback = (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && watched.has(target)) near.add(target);
      else near.delete(target);
    }
    onChange();
  };
  const observer = createObserver(onSeen, { rootMargin: MARGIN, scrollMargin: MARGIN });

  const forget = (mention: PlacedMention): void => {
    const element = elementAt.get(mention);
    elementAt.delete(mention);
    const known = element && watched.get(element);
    if (!element || !known?.delete(mention) || known.size > 0) return;
    watched.delete(element);
    near.delete(element);
    observer.unobserve(element);
  };

  return {
    watch(mention) {
      const element = elementOf(mention);
      // The page may have put its text into another one.
      if (elementAt.get(mention) !== element) forget(mention);
      if (!element) return;
      elementAt.set(mention, element);
      const known = watched.get(element);
      if (known) {
        known.add(mention);
        if (near.has(element)) onChange();
        return;
      }
      watched.set(element, new Set([mention]));
      observer.observe(element);
    },
    forget,
    nearest() {
      const mentions = [...near].flatMap((element) => [...(watched.get(element) ?? [])]);
      isCut = mentions.length > MAX_MARKS;
      if (!isCut) return mentions;
      const away = [...near].flatMap((element) => {
        const view = viewIn(element, 'now');
        return [...(watched.get(element) ?? [])].map((mention) => ({ mention, px: distance(mention, view) }));
      });
      return away
        .sort((a, b) => a.px - b.px)
        .slice(0, MAX_MARKS)
        .map(({ mention }) => mention);
    },
    get isCut() {
      return isCut;
    },
  };
}
