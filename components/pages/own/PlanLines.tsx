import type { ComponentChildren } from 'preact';
import { counted, figure } from './counted.ts';

/** Lines shown before "and … more": enough to see what is wrong with a file. */
const SHOWN_LINES = 100;

type Props<T> = {
  title: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  renderLine: (item: T) => ComponentChildren;
  note?: string;
  isOpen?: boolean;
};

/** One part of what an import would do, line by line, folded unless it should be seen; nothing where it has no lines. */
export function PlanLines<T>({ title, items, keyOf, renderLine, note, isOpen = false }: Props<T>) {
  if (items.length === 0) return null;
  return (
    <details class="own-lines" open={isOpen}>
      <summary>
        {title} ({figure(items.length)})
      </summary>
      {note !== undefined && <p class="setting-reason">{note}</p>}
      <ul>
        {items.slice(0, SHOWN_LINES).map((item) => (
          <li key={keyOf(item)}>{renderLine(item)}</li>
        ))}
      </ul>
      {items.length > SHOWN_LINES && (
        <p>{counted(items.length - SHOWN_LINES, 'ownMoreLinesOne', 'ownMoreLines')}</p>
      )}
    </details>
  );
}
