/** One way on or back: what it says and does. */
type Step = { label: string; onClick: () => void; isOff?: boolean };

/** The ways out of a step: on, which stands first, and back or away. */
export const StepButtons = ({ on, back }: { on?: Step; back?: Step }) => (
  <div class="buttons">
    {on && (
      <button type="button" class="button primary" disabled={on.isOff} onClick={on.onClick}>
        {on.label}
      </button>
    )}
    {back && (
      <button type="button" class="button" onClick={back.onClick}>
        {back.label}
      </button>
    )}
  </div>
);
