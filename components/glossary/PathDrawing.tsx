import type { RelationType } from '../../data/entry.ts';
import type { PathStep } from '../../data/family.ts';
import { t, type MessageKey } from '../platform/i18n.ts';

/** What stands on the line; the arrow shows in which direction it reads. */
const TIES: Record<RelationType, MessageKey> = {
  'run-by': 'tieRunBy',
  'owned-by': 'tieOwnedBy',
  'part-of': 'tiePartOf',
  'share-held-by': 'tieShareHeldBy',
  'renamed-to': 'tieRenamedTo',
  'sold-to': 'tieSoldTo',
  leads: 'tieLeads',
  'founder-of': 'tieFounderOf',
  led: 'tieLed',
  'competes-with': 'tieCompetesWith',
};

/** Lengths of the drawing, in units of its view box (CSS px at full size). */
const WIDTH = 320;
const BOX_HEIGHT = 32;
const TIE_HEIGHT = 40;
const BOX_WIDTH = 220;

const tieText = ({ edge: { type, share } }: PathStep): string =>
  share === undefined ? t(TIES[type]) : t('tieWithShare', t(TIES[type]), String(share));

type PathDrawingProps = {
  from: string;
  path: readonly PathStep[];
  headwordOf: (id: string) => string;
};

/** How two entries hang together, one box an entry, the arrow from what is owned to who owns it. */
export function PathDrawing({ from, path, headwordOf }: PathDrawingProps) {
  const nodes = [from, ...path.map(({ edge, forward }) => (forward ? edge.to : edge.from))].map(headwordOf);
  const sentence = path
    .map((step) => `${headwordOf(step.edge.from)} ${tieText(step)} ${headwordOf(step.edge.to)}`)
    .join('; ');
  const step = BOX_HEIGHT + TIE_HEIGHT;
  const height = nodes.length * step - TIE_HEIGHT;
  const middle = WIDTH / 2;
  return (
    <>
      <p class="visually-hidden">{sentence}</p>
      <svg class="path-drawing" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {nodes.map((name, index) => (
          <g key={name} transform={`translate(${middle - BOX_WIDTH / 2} ${index * step})`}>
            <rect width={BOX_WIDTH} height={BOX_HEIGHT} rx="8" />
            <text class="path-name" x={BOX_WIDTH / 2} y={BOX_HEIGHT / 2}>
              {name}
            </text>
          </g>
        ))}
        {path.map((each, index) => {
          const top = index * step + BOX_HEIGHT;
          const [start, end] = each.forward
            ? [top + 3, top + TIE_HEIGHT - 3]
            : [top + TIE_HEIGHT - 3, top + 3];
          const tip = each.forward ? -6 : 6;
          return (
            <g key={top}>
              <path
                class={each.edge.type === 'share-held-by' ? 'path-line path-loose' : 'path-line'}
                d={`M${middle} ${start}V${end}`}
              />
              <path
                class="path-tip"
                d={`M${middle - 4} ${end + tip}L${middle} ${end}L${middle + 4} ${end + tip}`}
              />
              <text class="path-tie-text" x={middle + 12} y={top + TIE_HEIGHT / 2}>
                {tieText(each)}
              </text>
            </g>
          );
        })}
      </svg>
    </>
  );
}
