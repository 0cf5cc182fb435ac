import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

type GroupProps = {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  id?: string;
  row?: boolean;
  children: ReactNode;
};

/** Questions that belong together, under one legend. */
export function Fieldset({ legend, hint, error, id, row = false, children }: GroupProps) {
  const made = useId();
  const group = id ?? made;
  const described = [hint !== undefined && `${group}-hint`, error !== undefined && `${group}-error`];
  return (
    <fieldset
      id={group}
      className={error === undefined ? styles.field : `${styles.field} ${styles.wrong}`}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
    >
      <legend className={styles.legend}>{legend}</legend>
      {hint !== undefined && (
        <p className={styles.hint} id={`${group}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className={styles.error} id={`${group}-error`}>
          {error}
        </p>
      )}
      <div className={row ? `${styles.choices} ${styles.row}` : styles.choices}>{children}</div>
    </fieldset>
  );
}

type RadioGroupProps<Value extends string> = Omit<GroupProps, 'children'> & {
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  disabled?: boolean;
  onValue: (value: Value) => void;
};

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { choices, value, disabled = false, onValue, ...group } = props;
  const name = useId();
  return (
    <Fieldset {...group}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={disabled}
            onChange={() => onValue(choice.value)}
          />
          <span>{choice.label}</span>
          {choice.hint !== undefined && <span className={styles.choiceHint}>{choice.hint}</span>}
        </label>
      ))}
    </Fieldset>
  );
}

type CheckboxProps = {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChecked: (checked: boolean) => void;
};

export function Checkbox({ label, hint, checked, disabled = false, onChecked }: CheckboxProps) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChecked(event.target.checked)}
      />
      <span>{label}</span>
      {hint !== undefined && <span className={styles.choiceHint}>{hint}</span>}
    </label>
  );
}
