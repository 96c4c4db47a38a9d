import { useEffect } from 'preact/hooks';

type PopupKeys = {
  /** Takes one step back; false where there is none, then the browser's own Escape closes the popup. */
  onBack: () => boolean;
};

const FIELD = 'input[type=search]';
/** What the arrow keys walk: results and the page list. */
const ROWS = 'button.row';

/** Arrow keys walk the rows, Up from the first one returns to the search field; Escape goes back. */
export function usePopupKeys({ onBack }: PopupKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape' && onBack()) {
        event.preventDefault();
        document.querySelector<HTMLElement>(FIELD)?.focus();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
        walkRows(event, event.key === 'ArrowDown' ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onBack]);
}

function walkRows(event: Event, direction: 1 | -1): void {
  const rows = Array.from(document.querySelectorAll<HTMLElement>(ROWS));
  const field = document.querySelector<HTMLElement>(FIELD);
  const at = rows.findIndex((row) => row === document.activeElement);
  // From anywhere else the arrow keys scroll, as everywhere.
  if (at < 0 && (document.activeElement !== field || direction < 0)) return;
  const target = at + direction < 0 ? field : rows[at + direction];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
