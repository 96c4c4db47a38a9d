import type { EntryId } from '../../data/entry.ts';
import {
  isSameMention,
  type ListWay,
  type Mention,
  type OpenedBy,
  type FramePort,
  type StepWay,
} from '../platform/page-bridge.ts';
import { rangeOf } from '../platform/live-range.ts';
import type { MentionBook, PlacedMention } from './mention-book.ts';
import { elementOf } from './sight.ts';

type Deps = {
  book: MentionBook;
  /** The mention under the pointer. */
  under: () => Mention | undefined;
  isSeen: (mention: Mention) => boolean;
  flash: (mention: PlacedMention) => void;
  open: (mention: Mention, by: OpenedBy) => void;
};

/** Where in its scroll containers a mention is brought to: at an edge where the middle of one lies outside the window. */
const PLACES = ['center', 'end', 'start'] as const;

/** How much of a range is in the window, px; from top to bottom. */
function heightInWindow(range: Range): number {
  const { top, bottom } = range.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0);
}

/** Brings a mention into sight, or as much of it as can be. */
function reveal(mention: Mention): void {
  const range = rangeOf(mention);
  const parent = elementOf(mention);
  if (!range || !parent) return;
  const { height } = range.getBoundingClientRect();
  const show = (block: ScrollLogicalPosition): number => {
    parent.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
    const { top, bottom } = range.getBoundingClientRect();
    // A parent taller than the window has its middle there, not the mention.
    if (top < 0 || bottom > innerHeight)
      scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
    return heightInWindow(range);
  };
  let best: { place: ScrollLogicalPosition; seen: number } = { place: 'center', seen: 0 };
  for (const place of PLACES) {
    const seen = show(place);
    // A name that wraps over many lines may be taller than the window.
    if (seen > Math.min(height, innerHeight) - 1) return;
    if (seen > best.seen) best = { place, seen };
  }
  show(best.place);
}

const selectedRange = (): Range | undefined => {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
};

/** Whether a mention stands below the top of the window, or goes on below it. */
const isBelowTop = (mention: Mention): boolean => (rangeOf(mention)?.getBoundingClientRect().bottom ?? 0) > 0;

/** Going from mention to mention by keys, commands and the page list. */
export function createNavigation({ book, under, isSeen, flash, open }: Deps): Pick<
  FramePort,
  'goTo' | 'step' | 'explain' | 'explainAtSelection'
> & {
  /** When a mention was last gone to, ms since the epoch. */
  visitedAt: () => number | undefined;
} {
  let visited: PlacedMention | undefined;
  let visitedAt: number | undefined;

  const visit = (mention: PlacedMention | undefined, by: OpenedBy): boolean => {
    if (!mention) return false;
    visited = mention;
    visitedAt = Date.now();
    reveal(mention);
    flash(mention);
    open(mention, by);
    return true;
  };

  const inSelection = (): PlacedMention | undefined => {
    const range = selectedRange();
    return (
      range &&
      book.inOrder().find((mention) => {
        const own = rangeOf(mention);
        // What stands in another tree is in neither.
        return (
          own?.isPointInRange(range.startContainer, range.startOffset) ||
          (own && range.isPointInRange(own.startContainer, own.startOffset))
        );
      })
    );
  };

  return {
    visitedAt: () => visitedAt,
    goTo(entryId: EntryId, index: number, by: ListWay) {
      const mentions = book.byEntry().get(entryId) ?? [];
      return visit([...mentions.slice(index), ...mentions].find(isSeen), by);
    },
    step(direction, way: StepWay = 'around') {
      const all = book.inOrder();
      const ordered = direction === 1 ? all : all.toReversed();
      const last = visited;
      const at = way === 'enter' ? -1 : ordered.findIndex((mention) => last && isSameMention(mention, last));
      // Each is asked only until one is seen: a page may hold many thousand.
      const next =
        at < 0 && way !== 'enter'
          ? ordered.find((mention) => isBelowTop(mention) === (direction === 1) && isSeen(mention))
          : ordered.slice(at + 1).find(isSeen);
      return visit(next ?? (at >= 0 && way === 'ahead' ? undefined : ordered.find(isSeen)), 'key');
    },
    explain() {
      // Where nothing is selected there is still a caret, seldom seen: it is where the last click was.
      const mention = (getSelection()?.isCollapsed ? under() : undefined) ?? inSelection() ?? under();
      if (!mention) return false;
      open(mention, 'key');
      return true;
    },
    explainAtSelection(entryId) {
      const range = selectedRange();
      // What is selected in a text field has no place in the page's text.
      if (!range || range.collapsed) return false;
      open({ entryId, form: range.toString().trim(), ranges: [new StaticRange(range)] }, 'list');
      return true;
    },
  };
}
