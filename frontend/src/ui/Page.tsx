import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Page.module.css';

type PageProps = {
  /** The heading, and the name of the tab. */
  title: string;
  lead?: ReactNode;
  /** A quiet line above the heading: where this page belongs. */
  above?: ReactNode;
  /** Reading pages keep to 60 to 70 characters; wide ones hold tables and grids. */
  width?: 'reading' | 'wide';
  children: ReactNode;
};

/** The page that the browser itself loaded keeps the browser's own focus; every later one takes it. */
const entry = window.location.pathname;
let moved = false;

/** One screen: sets the tab's title and, after each move, puts the focus on the new heading. */
export function Page({ title, lead, above, width = 'reading', children }: PageProps) {
  return (
    <div className={width === 'reading' ? `${styles.page} ${styles.reading}` : styles.page}>
      <div className={styles.head}>
        {above !== undefined && <div className={styles.above}>{above}</div>}
        <PageHeading>{title}</PageHeading>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      </div>
      {children}
    </div>
  );
}

/** For screens that draw their own head. */
export function PageHeading({ children, className }: { children: string; className?: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · Stagecraft`;
  }, [children]);
  useEffect(() => {
    moved ||= window.location.pathname !== entry;
    if (!moved) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
