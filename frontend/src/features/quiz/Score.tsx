import { useI18n } from '../../i18n/I18nProvider.tsx';
import styles from './Result.module.css';

const LONGEST_ROW = 15;

type ScoreProps = { points: number; outOf: number };

/** The score as a printed row of discs, with the number as its words. */
export function Score({ points, outOf }: ScoreProps) {
  const { t } = useI18n();
  const discs = Array.from({ length: outOf }, (_, place) => Math.min(1, Math.max(0, points - place)));
  const rounded = Math.round(points * 100) / 100;
  return (
    <div className={styles.score}>
      <p className={styles.number}>{t('result.score', { points: rounded, outOf })}</p>
      {outOf <= LONGEST_ROW && (
        <svg className={styles.row} viewBox={`0 0 ${outOf * 20 + 10} 32`} aria-hidden="true">
          {discs.map((filled, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the row of discs only has places
            <g key={place} transform={`translate(${place * 20 + 15} 16)`}>
              {filled < 1 && <circle className={styles.empty} r="12.5" />}
              {filled > 0 && <circle className={styles.filled} r={13 * Math.sqrt(filled)} />}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
