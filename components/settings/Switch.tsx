import { useId } from 'preact/hooks';

type SwitchProps = {
  label: string;
  /** Why a reader would care, in one line. */
  reason: string;
  checked: boolean;
  onSwitch: (checked: boolean) => void;
};

/** One setting that is on or off. */
export function Switch({ label, reason, checked, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="setting setting-switch">
      <div>
        <label class="setting-label" for={id}>
          {label}
        </label>
        <p class="setting-reason" id={`${id}-reason`}>
          {reason}
        </p>
      </div>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        id={id}
        aria-describedby={`${id}-reason`}
        aria-checked={checked}
        checked={checked}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}
