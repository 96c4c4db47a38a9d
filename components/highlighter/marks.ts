import type { Settings } from '../../data/settings/settings.ts';
import { createDensity, type Density } from './density.ts';
import type { PlacedMention } from './mention-book.ts';
import { createHiddenWatch, type CreateObserver } from './hidden-watch.ts';
import { createNearView } from './near-view.ts';
import { createPainter, type Painter } from './painter.ts';
import { createSections, type Sections } from './sections.ts';
import { isSeen } from './sight.ts';
import { BUSY_SHARE } from './slices.ts';
import { isInLargeText, type Segment } from './text-segments.ts';

/** ms without a change after which marks in large texts are painted: each costs a large layout. */
const STILL_MS = 1_000;

/** ms between an event and the look at what it hid or showed: one look for all events, after they took effect. */
const LOOK_MS = 200;

/** ms between looks at what is hidden where something moves, of which no event tells. */
const MOVING_MS = 1_000;

type Deps = {
  settings: Settings;
  /** Everything known, to choose from anew when the density changes. */
  known: () => Iterable<readonly [Segment, readonly PlacedMention[]]>;
  later: (run: () => void, ms: number) => void;
  signal: AbortSignal;
};

/** Which mentions are painted, and when. */
export type Marks = {
  /** A text was judged (anew): what it held and what it holds now. */
  rewrite(segment: Segment, before: readonly PlacedMention[], mentions: readonly PlacedMention[]): void;
  remove(segment: Segment, mentions: readonly PlacedMention[]): void;
  /** A segment may stand in another section now. */
  move(segment: Segment, mentions: readonly PlacedMention[]): void;
  /** Something happened in the page: it may have hidden or shown something. */
  onEvent(): void;
  /** The page changed: marks on changed text go now, those in large texts until the page is still. */
  onPageChanged(): void;
  /** Mentions stand in other nodes than before. */
  repaint(): void;
  /** The page was read to its end: chooses what is marked. */
  choose(): void;
  /** The reader wants other mentions: chooses from all that is known, as if it were read for the first time. */
  chooseAnew(): void;
  apply(settings: Settings): void;
  painter: Painter;
};

const isLarge = ({ segment }: PlacedMention): boolean => isInLargeText(segment);

/** Does once what is asked for many times until then. @param wait runs it later */
function onceFor(run: () => void, wait: (run: () => void) => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    wait(() => {
      isDue = false;
      run();
    });
  };
}

/** Paints what was chosen and is near the viewport, once for all changes of a turn; takes it all away on the signal. */
export function createMarks({ settings: first, known, later, signal }: Deps): Marks {
  let settings = first;
  let density: Density;
  let sections: Sections | undefined;
  let changedAt = -Infinity;
  /** ms that choosing the nearest took last. */
  let cost = 0;
  const moved: PlacedMention[] = [];

  const painter = createPainter({
    registry: CSS.highlights,
    createHighlight: () => new Highlight(),
    later,
    signal,
  });
  painter.setStyle(settings.markStyle);

  const paint = (): void => {
    if (signal.aborted) return;
    const start = performance.now();
    const nearest = nearView.nearest();
    cost = performance.now() - start;
    const still = performance.now() - changedAt >= STILL_MS;
    const ready = still ? nearest : nearest.filter((mention) => !isLarge(mention));
    painter.show(ready);
    if (ready.length < nearest.length) waitForStill();
  };
  /** Once for all changes of this turn. */
  const askPaint = onceFor(paint, queueMicrotask);
  /** Where there are very many to choose from, the page has its turn first. */
  const askNearest = onceFor(paint, (run) => later(run, cost / BUSY_SHARE));
  const waitForStill = onceFor(paint, (run) => later(run, STILL_MS));

  const look = (): void => {
    hidden.look();
    density.retryHidden(false);
    if (nearView.isCut) askNearest();
  };
  const askLook = onceFor(look, (run) => later(run, LOOK_MS));

  const createObserver: CreateObserver = (onSeen, options) => {
    const observer = new IntersectionObserver(onSeen, options);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    return observer;
  };
  const nearView = createNearView({
    onChange() {
      askPaint();
      // What is hidden is no longer near.
      askLook();
    },
    createObserver,
  });

  const hidden = createHiddenWatch({
    isSeen,
    onShown: () => density.retryHidden(true),
    onWaiting() {
      if (document.getAnimations().some(({ playState }) => playState === 'running')) askLookAtHidden();
    },
    createObserver,
  });
  const askLookAtHidden = onceFor(
    () => hidden.look(),
    (run) => later(run, MOVING_MS),
  );

  const createChoice = (): Density =>
    createDensity({
      density: settings.density,
      sectionOf: (node) => (sections ??= createSections()).sectionOf(node),
      isSeen,
      onHidden: (mention) => hidden.watch(mention),
      onChosen: (mention) => nearView.watch(mention),
    });
  density = createChoice();

  const takeAway = (mentions: readonly PlacedMention[]): void => {
    painter.remove(mentions);
    for (const mention of mentions) nearView.forget(mention);
  };

  /** What is chosen again stays painted meanwhile. */
  const keepChosen = (mentions: readonly PlacedMention[]): void => {
    for (const mention of mentions) if (!density.isChosen(mention)) nearView.forget(mention);
  };

  /** The page may have put their text into another element. */
  const watchChosen = (mentions: readonly PlacedMention[]): void => {
    for (const mention of mentions) if (density.isChosen(mention)) nearView.watch(mention);
  };

  const chooseAnew = (): void => {
    density = createChoice();
    for (const [segment, mentions] of known()) density.add(segment, mentions);
    density.choose();
    for (const [, mentions] of known()) keepChosen(mentions);
    askPaint();
  };

  return {
    painter,
    chooseAnew,
    rewrite(segment, before, mentions) {
      density.add(segment, mentions);
      watchChosen(mentions);
      // What stays is painted all the while.
      takeAway(before.filter((mention) => !mentions.includes(mention)));
    },
    remove(segment, mentions) {
      density.remove(segment);
      takeAway(mentions);
    },
    move(segment, mentions) {
      density.move(segment, mentions);
      watchChosen(mentions);
      moved.push(...mentions);
    },
    onEvent() {
      painter.restore();
      askLook();
    },
    onPageChanged() {
      changedAt = performance.now();
      sections = undefined;
      painter.removeWhere(isLarge);
    },
    repaint: askPaint,
    choose() {
      density.choose();
      keepChosen(moved.splice(0));
      askPaint();
    },
    apply(next) {
      const densityChanged = next.density !== settings.density;
      settings = next;
      painter.setStyle(settings.markStyle);
      if (densityChanged) chooseAnew();
    },
  };
}
