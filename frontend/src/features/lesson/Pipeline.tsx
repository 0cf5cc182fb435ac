import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Discs, type Passes } from '../../ui/Discs.tsx';
import styles from './Pipeline.module.css';

const PASSES: readonly Passes[] = [1, 2, 3];
const DRAWINGS: Readonly<Record<Passes, () => ReactNode>> = { 1: Reading, 2: Showing, 3: Judging };

/** The training pipeline: what goes in at each pass of the press, and what comes out. */
export function Pipeline({ description }: { description: string }) {
  const { t } = useI18n();
  return (
    <figure className={styles.figure}>
      <div className={styles.track} role="img" aria-label={t('pipeline.name')}>
        {PASSES.map((pass) => {
          const Drawing = DRAWINGS[pass];
          return (
            <div key={pass} className={styles.stage} data-pass={pass}>
              <p className={styles.name}>
                <span className={styles.number}>{pass}</span>
                {t(`pipeline.${pass}.name`)}
              </p>
              <Drawing />
              <p className={styles.in}>{t(`pipeline.${pass}.in`)}</p>
              <svg className={styles.arrow} viewBox="0 0 24 40" aria-hidden="true">
                <path d="M12 2v34M4 27l8 9 8-9" />
              </svg>
              <Discs passes={pass} size={84} />
              <p className={styles.out}>{t(`pipeline.${pass}.out`)}</p>
            </div>
          );
        })}
        <p className={styles.before}>{t('pipeline.before')}</p>
        <p className={styles.after}>{t('pipeline.after')}</p>
      </div>
      <figcaption>
        <details className={styles.words}>
          <summary>{t('pipeline.words')}</summary>
          <p>{description}</p>
        </details>
      </figcaption>
    </figure>
  );
}

/** A tall stack of pages. */
function Reading() {
  return (
    <svg className={styles.drawing} viewBox="0 0 160 110" aria-hidden="true">
      {[0, 1, 2, 3, 4, 5].map((page) => (
        <path
          key={page}
          className={styles.paper}
          transform={`translate(${(page % 3) * 3} ${-page * 13})`}
          d="M22 88l58-14 54 14-58 16z"
        />
      ))}
      <path className={styles.line} d="M50 21l30-7M60 27l34-8M72 32l30-8" />
    </svg>
  );
}

/** A few sheets, each a question with its answer. */
function Showing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 160 110" aria-hidden="true">
      <path className={styles.paper} d="M52 14h64v86h-64z" transform="rotate(7 84 57)" />
      <path className={styles.paper} d="M46 14h64v86h-64z" />
      <path className={styles.line} d="M58 32q0-8 8-8t8 7q0 5-8 8v4M66 49v1M86 30h14" />
      <path className={styles.line} d="M58 64h40M58 75h40M58 86h26" />
    </svg>
  );
}

/** Two answers, one chosen, and the choice flowing back. */
function Judging() {
  return (
    <svg className={styles.drawing} viewBox="0 0 160 110" aria-hidden="true">
      <path className={styles.paper} d="M14 22h56v56h-40l-12 14v-14h-4z" />
      <path className={styles.paper} d="M90 22h56v56h-4v14l-12-14h-40z" />
      <path className={styles.line} d="M26 38h32M26 50h26M26 62h18M102 36h32" />
      <path className={styles.tick} d="M103 55l10 11 22-24" />
      <path className={styles.back} d="M112 14q-32-16-62 0M58 4l-9 10 13 4" />
    </svg>
  );
}
