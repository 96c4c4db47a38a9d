import type { RelationType } from '../../data/entry.ts';
import type { PathStep } from '../../data/family.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { formatFactDate } from './fact-date.ts';
import { shareText } from './share.ts';

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
const WIDEST = 320;
const BOX_HEIGHT = 32;
const TIE_HEIGHT = 40;
const BOX_PADDING = 14;
const NARROWEST_BOX = 80;
/** Where the lines stand: under the beginning of the names. */
const LINE_AT = 26;
const TIE_TEXT_AT = LINE_AT + 14;

/** Generous widths of a character: nothing can be measured before it is drawn. */
const WIDE_CHARACTER = 14;
const CHARACTER = 7.6;
/** What is written on the lines, beside the names: 12 px of 13. */
const SMALL = 12 / 13;
const isWide = (character: string): boolean => character > '\u2e7f';
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, each) => sum + (isWide(each) ? WIDE_CHARACTER : CHARACTER), 0);

const tieText = ({ edge: { type, share, asOf } }: PathStep): string => {
  const tie = share === undefined ? t(TIES[type]) : t('tieWithShare', t(TIES[type]), shareText(share));
  // A share is the tie that changes.
  return share === undefined || asOf === undefined ? tie : t('tieWithDate', tie, formatFactDate(asOf));
};

/** Squeezes a text that would not fit; one that fits is set as the font has it. */
const fit = (text: string, room: number): { textLength?: number; lengthAdjust?: 'spacingAndGlyphs' } =>
  widthOf(text) > room ? { textLength: room, lengthAdjust: 'spacingAndGlyphs' } : {};

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
  const mostText = WIDEST - 2 * BOX_PADDING;
  const boxes = nodes.map((name) =>
    Math.max(NARROWEST_BOX, Math.min(WIDEST, widthOf(name) + 2 * BOX_PADDING)),
  );
  const ties = path.map((each) => Math.min(WIDEST, TIE_TEXT_AT + SMALL * widthOf(tieText(each))));
  // No wider than what is in it: where there is little room it is made smaller as a whole.
  const width = Math.max(...boxes, ...ties) + 2;
  return (
    <>
      <p class="visually-hidden">{sentence}</p>
      <svg class="path-drawing" viewBox={`-1 -1 ${width} ${height + 2}`} width={width} aria-hidden="true">
        {nodes.map((name, index) => (
          <g key={name} transform={`translate(0 ${index * step})`}>
            <rect
              class={index === 0 || index === nodes.length - 1 ? 'path-end' : undefined}
              width={boxes[index]}
              height={BOX_HEIGHT}
              rx="8"
            />
            <text class="path-name" x={BOX_PADDING} y={BOX_HEIGHT / 2} {...fit(name, mostText)}>
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
          const text = tieText(each);
          return (
            <g key={top}>
              <path
                class={each.edge.type === 'share-held-by' ? 'path-line path-loose' : 'path-line'}
                d={`M${LINE_AT} ${start}V${end}`}
              />
              <path
                class="path-tip"
                d={`M${LINE_AT - 4} ${end + tip}L${LINE_AT} ${end}L${LINE_AT + 4} ${end + tip}`}
              />
              <text
                class="path-tie-text"
                x={TIE_TEXT_AT}
                y={top + TIE_HEIGHT / 2}
                {...fit(text, WIDEST - TIE_TEXT_AT)}
              >
                {text}
              </text>
            </g>
          );
        })}
      </svg>
    </>
  );
}
