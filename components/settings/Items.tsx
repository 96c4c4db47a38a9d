import type { ComponentChildren } from 'preact';

/** One thing of the list. `text` names it, in any script; `key` is its own; `onAct`: its button was pressed. */
export type Item = { key: string; text: string; detail?: ComponentChildren; onAct: () => void };

type ItemsProps = {
  items: readonly Item[];
  /** What is said while there are none. */
  empty: string;
  /** What the button of each item does. */
  action: string;
};

/** The item goes with its press; the focus goes to what stands beside it, or to the page where it was the last. */
function leaveItem(button: HTMLElement): void {
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  (beside?.querySelector('button') ?? button.closest('main'))?.focus({ preventScroll: true });
}

/** A list of things a reader put there, each with a button that takes it out again. */
export function Items({ items, empty, action }: ItemsProps) {
  if (items.length === 0) return <p class="items-empty">{empty}</p>;
  return (
    <ul class="items">
      {items.map(({ key, text, detail, onAct }) => (
        <li key={key}>
          <span class="item-text">
            <bdi>{text}</bdi>
            {detail && <span class="item-detail">{detail}</span>}
          </span>
          <button
            type="button"
            class="button quiet"
            aria-label={`${action}: ${text}`}
            onClick={({ currentTarget }) => {
              leaveItem(currentTarget);
              onAct();
            }}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
