import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './Table.module.css';

/** A table that scrolls by itself, also by keyboard, when it is wider than the page. */
export function Table({ caption, children }: { caption: string; children: ReactNode }) {
  const { t } = useI18n();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={t('table.of', { caption })}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        {children}
      </table>
    </section>
  );
}
