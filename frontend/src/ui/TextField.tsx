import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './Field.module.css';

type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'onChange' | 'id'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Fixed where an error summary links to the field. */
  id?: string;
  /** What a model or a machine reads: code-like, letter by letter. */
  code?: boolean;
  onValue: (value: string) => void;
};

/** A label, a hint, an error, and a native input that is described by both. */
export function TextField({ label, hint, error, id, code = false, onValue, ...input }: TextFieldProps) {
  const made = useId();
  const field = id ?? made;
  const described = [hint !== undefined && `${field}-hint`, error !== undefined && `${field}-error`];
  return (
    <div className={error === undefined ? styles.field : `${styles.field} ${styles.wrong}`}>
      <label className={styles.label} htmlFor={field}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={styles.hint} id={`${field}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className={styles.error} id={`${field}-error`}>
          {error}
        </p>
      )}
      <input
        type="text"
        {...input}
        id={field}
        className={code ? `${styles.input} ${styles.code}` : styles.input}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}
