import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './Skeleton.module.css';

const WIDTHS = [styles.long, styles.full, styles.short] as const;

/** Stands where text is about to be; appears only when loading takes noticeably long. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { t } = useI18n();
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => `${line}`).map((line) => (
        <div key={line} className={`${styles.line} ${WIDTHS[Number(line) % WIDTHS.length]}`} />
      ))}
    </div>
  );
}
