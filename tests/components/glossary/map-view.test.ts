import { describe, expect, it } from 'vitest';
import {
  centreOn,
  firstView,
  fitView,
  inSight,
  nextNode,
  reveal,
  zoomAt,
} from '../../../components/glossary/map-view.ts';
import { familyMap } from '../../../data/compiled/familyMap.js';
import type { FamilyMap, MapNode } from '../../../data/family-map.ts';

const node = (id: string, x: number, y: number): MapNode => ({
  id,
  headword: id,
  group: 'world',
  isPerson: false,
  x,
  y,
  width: 100,
  height: 40,
});
const owner = node('owner', 0, 100);
const above = node('above', 200, 0);
const level = node('level', 200, 110);
const map: FamilyMap = { width: 1000, height: 500, nodes: [owner, above, level], edges: [] };

describe('map view', () => {
  it('shows all of the map where it fits, in the middle and not enlarged', () => {
    expect(fitView(map, { width: 2000, height: 1500 })).toEqual({ scale: 1, x: 500, y: 500 });
    expect(fitView(map, { width: 548, height: 1000 }).scale).toBe(0.5);
  });

  it('begins at the start node where all of it could not be read', () => {
    const size = { width: 360, height: 300 };
    const middle = node('middle', 450, 230);
    expect(firstView(map, middle, size)).toEqual(centreOn(middle, size, 0.75));
    expect(firstView(map, owner, { width: 2000, height: 1500 })).toEqual(
      fitView(map, { width: 2000, height: 1500 }),
    );
  });

  it('begins without empty space beside the map, and fills a wide window with its whole width', () => {
    expect(firstView(map, owner, { width: 360, height: 300 })).toEqual({ scale: 0.75, x: 24, y: 24 });
    const last = node('last', 900, 460);
    expect(firstView(map, last, { width: 360, height: 300 })).toEqual({
      scale: 0.75,
      x: 360 - 24 - 750,
      y: 300 - 24 - 375,
    });
    expect(firstView(map, owner, { width: 948, height: 300 })).toMatchObject({ scale: 0.9, x: 24 });
  });

  it('keeps the place under the pointer when it zooms, and stays within bounds', () => {
    const view = { x: 10, y: 20, scale: 1 };
    const zoomed = zoomAt(view, 2, { x: 110, y: 220 });
    expect([(110 - zoomed.x) / zoomed.scale, (220 - zoomed.y) / zoomed.scale]).toEqual([100, 200]);
    expect(zoomAt(view, 1000, { x: 0, y: 0 }).scale).toBe(3);
    expect(zoomAt(view, 0.0001, { x: 0, y: 0 }).scale).toBe(0.2);
  });

  it('is never dragged out of sight, on any side and at any size', () => {
    const size = { width: 600, height: 400 };
    for (const scale of [0.2, 1, 3])
      for (const [x, y] of [
        [-9_000, -9_000],
        [9_000, 9_000],
      ] as const) {
        const view = inSight({ x, y, scale }, map, size);
        const seen = (offset: number, length: number, room: number): number =>
          Math.min(room, offset + length * scale) - Math.max(0, offset);
        expect([seen(view.x, map.width, size.width), seen(view.y, map.height, size.height)]).toEqual([
          80, 80,
        ]);
      }
    const seen = { x: -40, y: 30, scale: 1 };
    expect(inSight(seen, map, size)).toEqual(seen);
  });

  it('moves only as far as a node needs to be seen', () => {
    const size = { width: 400, height: 300 };
    const view = { x: 0, y: 0, scale: 1 };
    expect(reveal(view, level, size)).toEqual(view);
    expect(reveal(view, node('far', 900, 120), size)).toEqual({ x: -624, y: 0, scale: 1 });
  });

  it('walks to the nearest node ahead', () => {
    expect(nextNode(map.nodes, owner, 'right')?.id).toBe('level');
    expect(nextNode(map.nodes, level, 'up')?.id).toBe('above');
    expect(nextNode(map.nodes, owner, 'left')).toBeUndefined();
  });
});

describe('the family as laid out', () => {
  it('draws every name inside the map, and no two over each other', () => {
    const { nodes, width, height } = familyMap;
    expect(nodes.length).toBeGreaterThan(100);
    for (const each of nodes) {
      expect(each.x).toBeGreaterThanOrEqual(0);
      expect(each.x + each.width).toBeLessThanOrEqual(width);
      expect(each.y + each.height).toBeLessThanOrEqual(height);
    }
    const overlaps = nodes.flatMap((a, index) =>
      nodes
        .slice(index + 1)
        .filter(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        )
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(overlaps).toEqual([]);
  });

  it('draws a line for every tie', () => {
    expect(familyMap.edges.filter(({ points }) => points.length < 2)).toEqual([]);
    expect(
      familyMap.edges.find(({ from, to }) => from === 'ant-group' && to === 'alibaba-group'),
    ).toMatchObject({
      type: 'share-held-by',
      share: 33,
    });
  });

  it('can be walked from any name to every other', () => {
    const reached = new Set(['alibaba-group']);
    const queue = ['alibaba-group'];
    for (const id of queue)
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const from = familyMap.nodes.find((each) => each.id === id);
        const next = from && nextNode(familyMap.nodes, from, direction);
        if (!next || reached.has(next.id)) continue;
        reached.add(next.id);
        queue.push(next.id);
      }
    expect(familyMap.nodes.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
