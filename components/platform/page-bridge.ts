import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import type { FrameReport } from '../../data/mention-report.ts';
import type { Settings } from '../../data/settings/settings.ts';

/**
 * What the three page scripts of one frame, and the background through `scripting.executeScript({func})`, say to each
 * other. All meet in the frame's isolated world, which the page cannot see.
 */

/** A match anchored in the document. A name split by inline tags has one range per text node, in reading order. */
export type Mention = {
  entryId: EntryId;
  /** The text as written, without soft hyphens and zero-width characters. */
  form: string;
  ranges: readonly StaticRange[];
};

/** The same name at the same place, also when it was found anew. */
export function isSameMention(a: Mention, b: Mention): boolean {
  const [first, second] = [a.ranges[0], b.ranges[0]];
  return (
    a === b ||
    (a.entryId === b.entryId &&
      first !== undefined &&
      first.startContainer === second?.startContainer &&
      first.startOffset === second.startOffset)
  );
}

/**
 * The attribute of the popover's host, by which a stylesheet, a later version of us and the frame around this one know it:
 * none reads it or points at it.
 */
export const HOST_ATTRIBUTE = 'data-which-ali';

/** Viewport coordinates in CSS px. */
export type Point = { x: number; y: number };

/** What opened a popover; `key` moves the focus into it, the others leave the focus where it is. */
export type OpenedBy = 'hover' | 'click' | 'key' | 'touch' | 'list';

/** How something was chosen from the page list: with a key, or by pointing. */
export type ListWay = Extract<OpenedBy, 'key' | 'list'>;

/** The popover as the highlighter sees it. */
export type PopoverPort = {
  /** The pointer came to rest on a mention (speed gate passed). `at`: `performance.now()` of that moment, ms. */
  rest(mention: Mention, point: Point, at: number): void;
  /** The pointer is no longer on a mention. */
  leave(at: number): void;
  /** Opens at once; `point` picks the fragment of a name that wraps over lines. */
  open(mention: Mention, by: OpenedBy, point?: Point): void;
  /** The mention's text changed or went: a popover that shows it closes. */
  gone(mention: Mention): void;
  close(): void;
  /** Settings changed while loaded. */
  apply(settings: Settings): void;
};

/**
 * Which mention a step goes to: `around` from the last one to the first; `ahead` not beyond the last one, since another
 * frame follows; `enter` to the first one, whatever was visited (the last one when going back).
 */
export type StepWay = 'around' | 'ahead' | 'enter';

/** A frame as popover and background see it: its first look answers until the highlighter takes its place. */
export type FramePort = {
  report(): FrameReport;
  /**
   * Scrolls to the n-th mention of an entry (from 0), or the next one that is not hidden, flashes it and opens its popover,
   * with the focus in it where `by` is `key`. False if none is here to be seen.
   */
  goTo(entryId: EntryId, index: number, by: ListWay): boolean;
  /** Goes to the next (1) or previous (-1) mention after the last one visited and opens its popover; false at an end. */
  step(direction: 1 | -1, way?: StepWay): boolean;
  /** Explains the mention at the selection or under the pointer; false if there is none. */
  explain(): boolean;
  /** Opens an entry's popover at the current selection; false if there is no place for it, or the frame is off. */
  explainAtSelection(entryId: EntryId): boolean | Promise<boolean>;
  /** Cards fetched after the scan; asks the background for those missing. */
  getCards(ids: readonly EntryId[]): Promise<Card[]>;
  settings(): Settings;
  /** Turns this frame off, or on again, until it is loaded anew; the settings stay as they are. */
  setPageOff(off: boolean): void;
};

/** The hostnames that decide about a frame: of its own document, and of the page in the tab, where it can be known. */
export type PageSite = { own: string; top: string };

/** The first look at a frame. A flag and no signal: making one costs a page as much as reading a thousand words. */
export type FirstLook = { isOver: boolean };

type PageBridge = {
  port?: FramePort;
  popover?: PopoverPort;
  /** Where the frame is, once the highlighter has looked. */
  site?: PageSite;
  /** Ends the first look at the frame, which every page gets; the highlighter takes its place. */
  firstLook?: FirstLook;
  /** Stops the highlighter of the frame. */
  stop?: AbortController;
};

declare global {
  var whichAli: PageBridge | undefined;
}

/** This frame's bridge, made by whichever script comes first. */
export const pageBridge = (): PageBridge => (globalThis.whichAli ??= {});
