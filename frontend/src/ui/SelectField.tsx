import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

type SelectFieldProps<Value extends string> = {
  label: ReactNode;
  hint?: ReactNode;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onValue: (value: Value) => void;
};

/** One of a few, in the browser's own list. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, value, options, onValue } = props;
  const field = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={field}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={styles.hint} id={`${field}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={field}
        className={styles.input}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${field}-hint`}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onValue(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
