import { PERSON_TIES, type EntryId, type FactDate, type Group, type RelationType } from './entry.ts';

/** Where an entry stands on the map; px from the map's corner. */
export type MapNode = {
  id: EntryId;
  headword: string;
  group: Group;
  isPerson: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
};

/** The ties drawn as lines; rivalries would cover the map and are shown for one entry at a time. */
export const DRAWN_TIES = [
  'owned-by',
  'share-held-by',
  'run-by',
  'part-of',
  ...PERSON_TIES,
] as const satisfies readonly RelationType[];
/** What a line can stand for; what was renamed or sold has none, either. */
export type DrawnTie = (typeof DRAWN_TIES)[number];

/** A tie with its line: corner points from the end that owns, runs or is led, to the other, px. */
export type MapEdge = {
  from: EntryId;
  to: EntryId;
  type: DrawnTie;
  points: [number, number][];
  /** Per cent. */
  share?: number;
  asOf?: FactDate;
  /** Middle of the place kept free for the label, px. */
  label?: [number, number];
};

/** The family drawn once, when the extension is built. */
export type FamilyMap = { width: number; height: number; nodes: MapNode[]; edges: MapEdge[] };
