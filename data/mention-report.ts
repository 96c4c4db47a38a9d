import type { EntryId } from './entry.ts';

/** What one frame tells of its mentions; gathered over all frames for the page list and the badge. */
export type FrameReport = {
  /** Entries in reading order of their first mention. */
  entries: { entryId: EntryId; count: number; own?: boolean }[];
  /** Real figures of this frame: ms of our own slices, text nodes read, mentions found, marks painted now. */
  cost: { ms: number; nodes: number; mentions: number; marks: number };
  /** `off`: the settings say no here. */
  state: 'on' | 'off';
};
