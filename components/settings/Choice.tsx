import type { ComponentChildren } from 'preact';

/** One of the values, with what a reader sees of it. */
export type ChoiceOption<T extends string> = {
  value: T;
  title: string;
  hint?: string;
  /** Shown above the title, such as a word in its mark style. */
  sample?: ComponentChildren;
};

type ChoiceProps<T extends string> = {
  /** Name of the radio group, unique on the page. */
  name: string;
  label: string;
  /** Why a reader would care, in one line. */
  reason: string;
  value: T;
  options: readonly ChoiceOption<T>[];
  onChoose: (value: T) => void;
  children?: ComponentChildren;
};

/** One setting of which exactly one value holds. */
export function Choice<T extends string>({
  name,
  label,
  reason,
  value,
  options,
  onChoose,
  children,
}: ChoiceProps<T>) {
  return (
    <fieldset class="setting">
      <legend class="setting-label">{label}</legend>
      <p class="setting-reason">{reason}</p>
      <div class="choice">
        {options.map((option) => (
          <label class="choice-option" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.sample}
            <span class="choice-title">{option.title}</span>
            {option.hint && <span class="choice-hint">{option.hint}</span>}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
