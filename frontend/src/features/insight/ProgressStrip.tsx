import type { MeetingInsight } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Progress } from '../../ui/Progress.tsx';
import styles from './ProgressStrip.module.css';

/** How far the class is: three numbers, and a bar for each step. */
export function ProgressStrip({ insight }: { insight: MeetingInsight }) {
  const { t } = useI18n();
  const { joined, started, finished, classSize, steps } = insight;
  const numbers = [
    { label: t('progress.joined'), n: joined, of: Math.max(classSize, joined) },
    { label: t('progress.started'), n: started, of: joined },
    { label: t('progress.finished'), n: finished, of: joined },
  ];
  return (
    <div className={styles.strip}>
      <dl className={styles.numbers}>
        {numbers.map(({ label, n, of }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className={styles.number}>{n}</span>{' '}
              <span className={styles.of}>{t('progress.of', { of })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <ol className={styles.steps}>
        {steps.map(({ key, title, completed, started: begun }) => (
          <li key={key}>
            <Progress
              value={completed}
              of={Math.max(joined, 1)}
              label={t('progress.step', { title, completed, begun })}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
