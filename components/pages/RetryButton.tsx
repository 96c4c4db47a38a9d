type RetryButtonProps = { label: string; onRetry: () => void };

/** Asks again for what a page could not be shown without. The button goes with that; the focus goes to the page around it. */
export const RetryButton = ({ label, onRetry }: RetryButtonProps) => (
  <button
    type="button"
    class="button primary"
    onClick={({ currentTarget }) => {
      currentTarget.closest('main')?.focus({ preventScroll: true });
      onRetry();
    }}
  >
    {label}
  </button>
);
