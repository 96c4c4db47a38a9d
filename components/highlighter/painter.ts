import { MARK_STYLES, type Settings } from '../../data/settings/settings.ts';
import { isStill, type PlacedMention } from './mention-book.ts';

/** Names in the page's highlight registry, styled by `highlight.css`. */
const nameOf = (style: Settings['markStyle'] | 'flash'): string => `which-ali-${style}`;
const FLASH_NAME = nameOf('flash');

/** How long a mention that was gone to flashes, ms. */
const FLASH_MS = 1_600;

/** Takes away the marks of an earlier version of us, which Firefox ended before it could. */
export function clearOldMarks(registry: Pick<HighlightRegistryLike, 'delete'>): void {
  for (const name of [...MARK_STYLES.map(nameOf), FLASH_NAME]) registry.delete(name);
}

/** What the painter asks of `CSS.highlights`; the page can reach it too. */
export type HighlightRegistryLike = {
  get(name: string): unknown;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
};

type Deps = {
  registry: HighlightRegistryLike;
  createHighlight: () => Highlight;
  later: (run: () => void, ms: number) => void;
  signal: AbortSignal;
};

/** Paints mentions and keeps its own book of what is painted. */
export type Painter = {
  /** Paints exactly these. */
  show(mentions: Iterable<PlacedMention>): void;
  /** Takes marks away at once. */
  remove(mentions: Iterable<PlacedMention>): void;
  /** Takes away the marks whose text is no longer in the document as it was; answers them. */
  removeGone(): readonly PlacedMention[];
  /** Takes away the marks a question holds for; answers them. */
  removeWhere(holds: (mention: PlacedMention) => boolean): readonly PlacedMention[];
  /** Registers again what the page cleared, and adds what it took out. */
  restore(): void;
  setStyle(style: Settings['markStyle']): void;
  flash(mention: PlacedMention): void;
  /** One that is painted and for which a question holds. */
  find(holds: (mention: PlacedMention) => boolean): PlacedMention | undefined;
  readonly size: number;
};

/** Registers nothing before the first mark; takes everything out of the registry on the signal. */
export function createPainter({ registry, createHighlight, later, signal }: Deps): Painter {
  /** With the ranges it is painted at. */
  const painted = new Map<PlacedMention, PlacedMention['ranges']>();
  const highlight = createHighlight();
  let flashing: Highlight | undefined;
  let flashed: PlacedMention | undefined;
  let name = nameOf('dotted');
  let registered = false;

  const unregister = (which: string, own: Highlight): void => {
    // A younger script of ours may have put its own there.
    if (registry.get(which) === own) registry.delete(which);
  };

  const register = (): void => {
    if (painted.size === 0 || signal.aborted) return;
    registered = true;
    if (registry.get(name) !== highlight) registry.set(name, highlight);
    const ranges = [...painted.values()].flat();
    if (highlight.size < ranges.length) for (const range of ranges) highlight.add(range);
  };

  const add = (mention: PlacedMention): void => {
    painted.set(mention, mention.ranges);
    for (const range of mention.ranges) highlight.add(range);
  };

  const remove = (mention: PlacedMention): void => {
    for (const range of painted.get(mention) ?? []) highlight.delete(range);
    painted.delete(mention);
    if (mention === flashed) flashing?.clear();
  };

  const removeWhere: Painter['removeWhere'] = (holds) => {
    const gone = [...painted.keys()].filter(holds);
    gone.forEach(remove);
    return gone;
  };

  signal.addEventListener(
    'abort',
    () => {
      painted.clear();
      highlight.clear();
      unregister(name, highlight);
      if (flashing) unregister(FLASH_NAME, flashing);
    },
    { once: true },
  );

  return {
    show(mentions) {
      const wanted = new Set(mentions);
      for (const [mention, ranges] of painted)
        if (!wanted.has(mention) || ranges !== mention.ranges) remove(mention);
      for (const mention of wanted) if (!painted.has(mention) && isStill(mention)) add(mention);
      register();
    },
    remove(mentions) {
      for (const mention of mentions) remove(mention);
    },
    removeGone: () => removeWhere((mention) => !isStill(mention)),
    removeWhere,
    restore() {
      if (registered) register();
    },
    setStyle(style) {
      if (nameOf(style) === name) return;
      unregister(name, highlight);
      name = nameOf(style);
      if (registered) register();
    },
    flash(mention) {
      if (signal.aborted) return;
      const flash = createHighlight();
      flash.priority = 1;
      for (const range of mention.ranges) flash.add(range);
      registry.set(FLASH_NAME, flash);
      flashing = flash;
      flashed = mention;
      later(() => unregister(FLASH_NAME, flash), FLASH_MS);
    },
    find: (holds) => painted.keys().find(holds),
    get size() {
      return painted.size;
    },
  };
}
