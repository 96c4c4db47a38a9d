import { Fragment } from 'preact';
import type { PathStep } from '../../data/family.ts';
import { t } from '../platform/i18n.ts';
import { formatFactDate } from './fact-date.ts';
import { TIE_LABELS, TIE_SENTENCES } from './labels.ts';
import { ownerMessage } from './OwnerLine.tsx';
import { shareText } from './share.ts';

/** What is known of it besides, in one pair of brackets. */
function inBrackets(...remarks: readonly (string | undefined)[]): string {
  const known = remarks.filter(Boolean).join('; ');
  return known && ` (${known})`;
}

/** What stands beside an arrow. */
const tieText = ({ edge: { type, share, asOf, note } }: PathStep): string => {
  const percent = share === undefined ? share : t('tieShare', shareText(share));
  const tie = t(TIE_LABELS[type]) + inBrackets(percent, note);
  return asOf === undefined ? tie : t('tieWithDate', tie, formatFactDate(asOf));
};

/** The same for who only hears it. */
function tieSentence({ edge }: PathStep, headwordOf: (id: string) => string): string {
  const { type, from, to, share, asOf, note } = edge;
  const message = TIE_SENTENCES[type] ?? (`${ownerMessage(edge)}Of` as const);
  return (
    t(message, headwordOf(to), shareText(share), headwordOf(from)) +
    inBrackets(note) +
    (asOf === undefined ? '' : t('cardAsOf', formatFactDate(asOf)))
  );
}

/** The tip of an arrow, from its point at 0 0, px: downwards, upwards. */
const TIPS = { down: 'M-4 -6L0 0L4 -6', up: 'M-4 6L0 0L4 6' } as const;

/** An arrow as high as what is written beside it, however many lines that takes. */
function Arrow({ isLoose, isDown }: { isLoose: boolean; isDown: boolean }) {
  return (
    <svg class="path-arrow">
      <line class={isLoose ? 'path-line-loose' : undefined} y2="100%" />
      <svg y={isDown ? '100%' : 0}>
        <path d={TIPS[isDown ? 'down' : 'up']} />
      </svg>
    </svg>
  );
}

type PathDrawingProps = {
  from: string;
  path: readonly PathStep[];
  headwordOf: (id: string) => string;
};

/** How two entries hang together, one box an entry, the arrow from what is owned to who owns it. */
export function PathDrawing({ from, path, headwordOf }: PathDrawingProps) {
  return (
    <>
      <p class="visually-hidden">{path.map((step) => tieSentence(step, headwordOf)).join('; ')}</p>
      <div class="path-drawing" aria-hidden="true">
        <span class="path-name path-end">{headwordOf(from)}</span>
        {path.map((step, index) => {
          const { edge, forward } = step;
          const id = forward ? edge.to : edge.from;
          return (
            <Fragment key={id}>
              <span class="path-tie">
                <Arrow isLoose={edge.type === 'share-held-by'} isDown={forward} />
                {tieText(step)}
              </span>
              <span class={index === path.length - 1 ? 'path-name path-end' : 'path-name'}>
                {headwordOf(id)}
              </span>
            </Fragment>
          );
        })}
      </div>
    </>
  );
}
