import Elk, { type ElkEdgeSection, type ElkLabel, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { PERSON_TIES, type Entry } from '../data/entry.ts';
import { DRAWN_TIES, type DrawnTie, type FamilyMap, type MapEdge } from '../data/family-map.ts';
import { createFamily, type Edge } from '../data/family.ts';

/** Sizes in px, for the widest of the fonts the map is drawn in (14 px semi-bold, 12 px labels). */
const CHARACTER_WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[mwMW]/, 13],
  [/[A-Z&+]/, 10.5],
  [/[^a-z0-9]|[fijlrt]/, 5.5],
  [/./, 9],
];
const NODE_PADDING = 24;
const NARROWEST_NODE = 64;
const NODE_HEIGHT = 34;
const LABEL_WIDTH = 92;
const LABEL_HEIGHT = 16;

/** The most nodes above each other: keeps the map about as wide as a screen instead of one long column. */
const LAYER_BOUND = 18;

const LAYOUT = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
  'elk.layered.layering.coffmanGraham.layerBound': String(LAYER_BOUND),
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.mergeEdges': 'true',
  'elk.spacing.nodeNode': '14',
  'elk.layered.spacing.nodeNodeBetweenLayers': '56',
  'elk.spacing.componentComponent': '48',
  'elk.aspectRatio': '1.6',
  'elk.randomSeed': '1',
};

/** Letters differ: “WeCom” takes as much room as twice as many narrow ones. */
const textWidth = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) => sum + (CHARACTER_WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 0),
    0,
  );

const isDrawn = (edge: Edge): edge is Edge & { type: DrawnTie } =>
  DRAWN_TIES.some((type) => type === edge.type);

const round = (value = 0): number => Math.round(value * 10) / 10;

/** Lays out everyone who is tied to someone, from the owner on the left to what is owned on the right. */
export async function layOutFamily(entries: readonly Entry[]): Promise<FamilyMap> {
  const edges = createFamily(entries).edges.filter(isDrawn);
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const drawn = entries.filter(({ id }) => tied.has(id));
  const graph: ElkNode = {
    id: 'family',
    layoutOptions: LAYOUT,
    children: drawn.map(({ id, headword }) => ({
      id,
      width: Math.max(NARROWEST_NODE, textWidth(headword) + NODE_PADDING),
      height: NODE_HEIGHT,
    })),
    edges: edges.map(({ from, to, type, share }, index) => {
      const isPerson = PERSON_TIES.some((tie) => tie === type);
      return {
        id: String(index),
        sources: [isPerson ? from : to],
        targets: [isPerson ? to : from],
        labels: share === undefined ? [] : [{ text: 'share', width: LABEL_WIDTH, height: LABEL_HEIGHT }],
      };
    }),
  };
  const laidOut: ElkNode = await new Elk().layout(graph);
  const placeOf = new Map((laidOut.children ?? []).map((node) => [node.id, node]));
  const lineOf = new Map((laidOut.edges ?? []).map((edge) => [edge.id, edge]));
  return {
    width: round(laidOut.width),
    height: round(laidOut.height),
    nodes: drawn.map(({ id, headword, group, kind }) => {
      const place = placeOf.get(id);
      return {
        id,
        headword,
        group,
        isPerson: kind === 'person',
        x: round(place?.x),
        y: round(place?.y),
        width: round(place?.width),
        height: round(place?.height),
      };
    }),
    edges: edges.map(({ from, to, type, share, asOf }, index): MapEdge => {
      const line = lineOf.get(String(index));
      return {
        from,
        to,
        type,
        points: (line?.sections ?? []).flatMap(pointsOf),
        ...(share === undefined ? {} : { share }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(line?.labels?.[0] ? { label: middleOf(line.labels[0]) } : {}),
      };
    }),
  };
}

const pointsOf = ({ startPoint, bendPoints = [], endPoint }: ElkEdgeSection): [number, number][] =>
  [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [round(x), round(y)]);

const middleOf = ({ x = 0, y = 0, width = 0, height = 0 }: ElkLabel): [number, number] => [
  round(x + width / 2),
  round(y + height / 2),
];
