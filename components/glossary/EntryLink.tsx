import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import { Button } from './Button.tsx';

/** Opens the card of an entry, inside the popover, popup or page that shows the link. */
export type OpenEntry = (id: EntryId) => void;

/** Sets two entries side by side where either can be changed for another. */
export type ComparePair = (pair: readonly [EntryId, EntryId]) => void;

/** A link to another entry by its headword; plain text where there is nothing to open it. */
export function EntryLink({ card, id, onOpen }: { card: Card; id: EntryId; onOpen: OpenEntry | undefined }) {
  const headword = card.headwords[id] ?? id;
  if (!onOpen || id === card.entry.id) return <span lang={card.language}>{headword}</span>;
  return (
    <Button class="entry-link" lang={card.language} onClick={() => onOpen(id)}>
      {headword}
    </Button>
  );
}
