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

export function createCards(document: Document, surroundings: Omit<PopoverCardProps, keyof CardView>): Cards {
  /** By the id of the showing. */
  const places = new Map<number, Element>();

  const draw = (view: CardView): Element => {
    const place = places.get(view.shown.id) ?? document.createElementNS(XHTML, 'div');
    places.set(view.shown.id, place);
    render(<PopoverCard {...surroundings} {...view} />, place);
    return place;
  };

  return {
    prepare: draw,
    show(parent, views) {
      for (const view of views) {
        const place = draw(view);
        if (place.parentNode !== parent) parent.append(place);
      }
    },
    keep(kept) {
      for (const [id, place] of places) {
        if (kept.some((shown) => shown?.id === id)) continue;
        render(null, place);
        place.remove();
        places.delete(id);
      }
    },
  };
}
