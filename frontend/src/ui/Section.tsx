import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

type SectionProps = { title: ReactNode; text?: ReactNode; actions?: ReactNode; children?: ReactNode };

/** A part of a longer page, under its own heading. */
export function Section({ title, text, actions, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children}
    </section>
  );
}

/** One setting after another: what it is at the side, the form beside it. */
export function Setting({ title, text, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={styles.setting} aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{title}</h2>
        {text !== undefined && <p className={styles.text}>{text}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
