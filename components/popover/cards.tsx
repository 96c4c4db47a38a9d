import { render } from 'preact';
import { XHTML } from './host.ts';
import { PopoverCard, type PopoverCardProps } from './PopoverCard.tsx';
import type { Shown } from './popover-state.ts';

/** What one card differs in from the next. */
export type CardView = Pick<PopoverCardProps, 'shown' | 'flow' | 'theme' | 'isBare' | 'onPin' | 'onClose'>;

/** The cards of a frame, each rendered into a place of its own, so that it can be there before it is shown. */
export type Cards = {
  /** Renders a card outside the document; to show it then costs only its layout. */
  prepare: (view: CardView) => void;
  /** Renders cards into the page, in this order. */
  show: (parent: Element, views: readonly CardView[]) => void;
  /** Ends all cards but these. */
  keep: (kept: readonly (Shown | undefined)[]) => void;
};

/** What its look depends on, but for its showing: each is prepared for the pointer. */
const lookOf = ({ flow, theme, isBare }: CardView): string => `${flow} ${theme} ${!isBare}`;

/**
 * @param document makes the cards' places; they may be shown in that of a page around it
 * @param surroundings what all cards of the frame share
 */
export function createCards(document: Document, surroundings: Omit<PopoverCardProps, keyof CardView>): Cards {
  /** By the id of the showing: where it is, and as what it was drawn. */
  const drawn = new Map<number, { place: Element; look: string }>();

  const draw = (view: CardView): Element => {
    const place = drawn.get(view.shown.id)?.place ?? document.createElementNS(XHTML, 'div');
    drawn.set(view.shown.id, { place, look: lookOf(view) });
    place.className = view.flow;
    render(<PopoverCard {...surroundings} {...view} />, place);
    return place;
  };

  return {
    prepare: draw,
    show(parent, views) {
      for (const view of views) {
        const ready = drawn.get(view.shown.id);
        // Prepared just as it is to be shown: nothing is left to draw.
        if (ready?.look === lookOf(view) && !ready.place.parentNode) parent.append(ready.place);
        else {
          const place = draw(view);
          if (place.parentNode !== parent) parent.append(place);
        }
      }
    },
    keep(kept) {
      for (const [id, { place }] of drawn) {
        if (kept.some((shown) => shown?.id === id)) continue;
        render(null, place);
        place.remove();
        drawn.delete(id);
      }
    },
  };
}
