import styles from './Progress.module.css';

type ProgressProps = { value: number; of: number; label: string };

/** How far along, as a bar that also says it in words. */
export function Progress({ value, of, label }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <span className={styles.label}>{label}</span>
      <progress className={styles.bar} value={value} max={of} aria-label={label} />
    </div>
  );
}
