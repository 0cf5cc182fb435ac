import { useEffect, useRef } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './Notice.module.css';

export type FormError = {
  readonly message: string;
  /** The id of the field to go to; without it the message stands for the whole form. */
  readonly field?: string;
};

/** Takes the focus when a form is refused, and links to each field to mend (after GOV.UK's pattern). */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={`${styles.notice} ${styles.wrong}`} role="alert" tabIndex={-1}>
      <h2 className={styles.title}>{t('form.problem')}</h2>
      <ul className={styles.list}>
        {errors.map(({ message, field }) => (
          <li key={`${field} ${message}`}>
            {field === undefined ? message : <FieldLink field={field} message={message} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink({ field, message }: { field: string; message: string }) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        const target = document.getElementById(field);
        (target?.matches('fieldset') ? target.querySelector('input') : target)?.focus();
      }}
    >
      {message}
    </a>
  );
}
