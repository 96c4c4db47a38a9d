type StatusButtonProps = { label: string; onPress: () => void };

/** What can be done about a status. It goes once it is pressed: the focus stays at the status, which takes it. */
export const StatusButton = ({ label, onPress }: StatusButtonProps) => (
  <button
    type="button"
    class="button"
    onClick={({ currentTarget }) => {
      currentTarget.parentElement?.focus();
      onPress();
    }}
  >
    {label}
  </button>
);
