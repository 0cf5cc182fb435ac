import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Setting } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './Settings.module.css';
import { useEndSession, useSessions } from './teacherApi.ts';

/** Where this account is signed in, each to be ended from here. */
export function SessionsSetting() {
  const { t, formatDate } = useI18n();
  const { data, error, refetch } = useSessions();
  const end = useEndSession();
  return (
    <Setting title={t('sessions.title')} text={t('sessions.text')}>
      {error !== null && data === undefined && <ErrorState error={error} onRetry={refetch} />}
      {end.error !== null && <ErrorState error={end.error} />}
      {data === undefined && error === null && <Skeleton lines={2} />}
      <ul className={styles.sessions}>
        {data?.items.map((session) => (
          <li key={session.id}>
            <div>
              <strong>{session.device}</strong>
              <span className={styles.seen}>
                {session.current
                  ? t('sessions.here')
                  : t('sessions.seen', { time: formatDate(session.lastSeenAt) })}
              </span>
            </div>
            {!session.current && (
              <Button
                busy={end.isPending}
                aria-label={t('sessions.end.of', { device: session.device })}
                onClick={() => end.mutate(session.id)}
              >
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Setting>
  );
}
