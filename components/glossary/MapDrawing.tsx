import type { EntryId } from '../../data/entry.ts';
import type { FamilyMap, MapEdge, MapNode } from '../../data/family-map.ts';
import { t } from '../platform/i18n.ts';
import { formatFactDate } from './fact-date.ts';
import { shareText } from './share.ts';

type MapDrawingProps = {
  map: FamilyMap;
  /** Pairs of rivals, for the lines of the chosen one. */
  rivals: readonly (readonly [EntryId, EntryId])[];
  /** The entry that keys and screen readers are at. */
  at: EntryId;
  chosen: EntryId | undefined;
  onChoose: (id: EntryId) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Address of an entry's page, for a new tab. */
  hrefOf: (id: EntryId) => string;
};

const keyOf = ({ from, to, type }: MapEdge): string => `${from} ${type} ${to}`;

const middleOf = ({ x, y, width, height }: MapNode): string => `${x + width / 2} ${y + height / 2}`;

function labelOf({ share, asOf }: MapEdge): string {
  const percent = share === undefined ? '' : t('pathShare', shareText(share));
  return asOf ? t('mapShareAsOf', percent, formatFactDate(asOf)) : percent;
}

/** The family as lines and names; the ties of the chosen entry stand out. */
export function MapDrawing({ map, rivals, at, chosen, onChoose, onKeyDown, hrefOf }: MapDrawingProps) {
  const isTied = ({ from, to }: MapEdge): boolean => from === chosen || to === chosen;
  const nodeOf = new Map(map.nodes.map((node) => [node.id, node]));
  // Drawn last, the chosen entry's lines lie on top.
  const edges = map.edges.toSorted((a, b) => Number(isTied(a)) - Number(isTied(b)));
  return (
    <>
      {edges.map((edge) => (
        <polyline
          key={keyOf(edge)}
          class="map-tie"
          data-type={edge.type}
          data-tied={isTied(edge)}
          points={edge.points.map((point) => point.join(' ')).join(' ')}
        />
      ))}
      {rivals
        .filter((pair) => chosen !== undefined && pair.includes(chosen))
        .map(([a, b]) => {
          const [from, to] = [nodeOf.get(a), nodeOf.get(b)];
          return (
            from &&
            to && <path key={`${a} ${b}`} class="map-rivalry" d={`M ${middleOf(from)} L ${middleOf(to)}`} />
          );
        })}
      {edges.map(
        (edge) =>
          edge.label && (
            <text
              key={keyOf(edge)}
              class="map-label"
              data-tied={isTied(edge)}
              x={edge.label[0]}
              y={edge.label[1] + 4}
            >
              {labelOf(edge)}
            </text>
          ),
      )}
      {map.nodes.map((node) => (
        <g key={node.id} transform={`translate(${node.x} ${node.y})`}>
          <a
            class="map-node"
            id={`map-${node.id}`}
            href={hrefOf(node.id)}
            // Lower case, as SVG spells it: the name is set as written, and `tabIndex` would do nothing.
            tabindex={node.id === at ? 0 : -1}
            aria-current={node.id === chosen}
            data-group={node.group}
            data-person={node.isPerson}
            onClick={(event) => {
              event.preventDefault();
              onChoose(node.id);
            }}
            onKeyDown={onKeyDown}
          >
            <rect width={node.width} height={node.height} rx={node.isPerson ? node.height / 2 : 8} />
            <text x={node.width / 2} y={node.height / 2 + 5}>
              {node.headword}
            </text>
          </a>
        </g>
      ))}
    </>
  );
}
