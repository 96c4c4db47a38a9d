import { useEffect } from 'preact/hooks';

const FIELD = 'input[type=search]';
/** What the arrow keys walk: results and the page list. */
const ROWS = 'button.row';

const fieldNow = (): HTMLElement | null => document.querySelector<HTMLElement>(FIELD);

/** Has the search field take what is typed next. */
export const focusField = (): void => fieldNow()?.focus();

/**
 * Arrow keys walk the rows, Up from the first one returns to the search field; Escape goes back.
 * @param goBack false where there is no step back: then the browser's own Escape closes the popup
 */
export function usePopupKeys(goBack: () => boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') {
        if (goBack()) event.preventDefault();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
        walkRows(event, event.key === 'ArrowDown' ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [goBack]);
}

function walkRows(event: Event, direction: 1 | -1): void {
  const rows = Array.from(document.querySelectorAll<HTMLElement>(ROWS));
  const field = fieldNow();
  const at = rows.findIndex((row) => row === document.activeElement);
  // From anywhere else the arrow keys scroll, as everywhere.
  if (at < 0 && (document.activeElement !== field || direction < 0)) return;
  const target = at + direction < 0 ? field : rows[at + direction];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
