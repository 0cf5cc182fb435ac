import type { ReactNode } from 'react';
import { Discs } from './Discs.tsx';
import styles from './EmptyState.module.css';

/** What will come here, and who acts. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Discs passes={1} size={56} />
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
