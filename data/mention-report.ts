import type { EntryId } from './entry.ts';

/** What one frame tells of its mentions; gathered over all frames for the page list and the badge. */
export type FrameReport = {
  /** Entries in reading order of their first mention. */
  entries: { entryId: EntryId; count: number }[];
  /** Real figures of this frame: ms of our own slices, text nodes read, mentions found, marks painted now. */
  cost: { ms: number; nodes: number; mentions: number; marks: number };
  /** `off`: the settings say no here. */
  state: 'on' | 'off';
  /** Off on this page only, not by the settings. */
  pageOff?: boolean;
  /** When a mention here was last gone to, ms since the epoch: the next one is looked for from there. */
  visitedAt?: number | undefined;
};

/** Of a frame that nothing was done in. */
export const NO_COST: FrameReport['cost'] = { ms: 0, nodes: 0, mentions: 0, marks: 0 };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const numberOr0 = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

function parseReportEntry(value: unknown): FrameReport['entries'] {
  if (!isRecord(value) || typeof value['entryId'] !== 'string') return [];
  return [{ entryId: value['entryId'], count: numberOr0(value['count']) }];
}

/** Reads what a frame answered; `undefined` where it has no page script. */
export function parseFrameReport(value: unknown): FrameReport | undefined {
  if (!isRecord(value) || !Array.isArray(value['entries'])) return undefined;
  const cost = isRecord(value['cost']) ? value['cost'] : {};
  return {
    entries: value['entries'].flatMap(parseReportEntry),
    cost: {
      ms: numberOr0(cost['ms']),
      nodes: numberOr0(cost['nodes']),
      mentions: numberOr0(cost['mentions']),
      marks: numberOr0(cost['marks']),
    },
    state: value['state'] === 'on' ? 'on' : 'off',
    ...(value['pageOff'] === true && { pageOff: true }),
    ...(typeof value['visitedAt'] === 'number' && { visitedAt: value['visitedAt'] }),
  };
}
