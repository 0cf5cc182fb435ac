import type { ReactNode } from 'react';
import styles from './Card.module.css';

type CardProps = { as?: 'div' | 'section' | 'article' | 'li'; labelledBy?: string; children: ReactNode };

/** A sheet of paper with a hairline around it. */
export function Card({ as: Element = 'div', labelledBy, children }: CardProps) {
  return (
    <Element className={styles.card} aria-labelledby={labelledBy}>
      {children}
    </Element>
  );
}
