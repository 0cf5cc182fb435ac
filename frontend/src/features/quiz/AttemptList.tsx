import { Link } from 'wouter';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { useAttempts } from './api.ts';

/** The attempts that are finished, each a way to its result. */
export function AttemptList({ meetingId }: { meetingId: string }) {
  const { t, formatDate } = useI18n();
  const { data } = useAttempts(meetingId);
  const finished = data?.items.filter(({ finishedAt }) => finishedAt !== undefined) ?? [];
  if (finished.length === 0) return null;
  return (
    <section aria-labelledby="attempts">
      <hr />
      <h2 id="attempts">{t('overview.attempts')}</h2>
      <ul>
        {finished.map(({ id, stepKey, purpose, finishedAt = '' }) => {
          const date = formatDate(finishedAt);
          return (
            <li key={id}>
              <Link href={`/learn/${meetingId}/${stepKey}/result/${id}`}>
                {purpose === 'FIRST'
                  ? t('overview.attempt.first', { date })
                  : t('overview.attempt.practice', { date })}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
