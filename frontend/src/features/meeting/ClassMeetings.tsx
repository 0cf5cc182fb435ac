import { Link } from 'wouter';
import type { Meeting } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './ClassMeetings.module.css';
import { useClassMeetings } from './teacherApi.ts';
import { useMeetingWords } from './useMeetingWords.ts';

/** What a class is working on, and what it has done. */
export function ClassMeetings({ classroomId }: { classroomId: string }) {
  const { t } = useI18n();
  const { data, error, refetch } = useClassMeetings(classroomId);
  if (data === undefined) {
    return error === null ? <Skeleton lines={2} /> : <ErrorState error={error} onRetry={refetch} />;
  }
  if (data.items.length === 0) {
    return (
      <EmptyState title={t('classMeetings.none')}>
        <p>{t('classMeetings.none.text')}</p>
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {data.items.map((meeting) => (
        <MeetingRow key={meeting.id} meeting={meeting} />
      ))}
    </ul>
  );
}

function MeetingRow({ meeting }: { meeting: Meeting }) {
  const words = useMeetingWords();
  const { t, formatDate } = useI18n();
  return (
    <li className={styles.row} data-state={meeting.state}>
      <Link href={`/teach/meetings/${meeting.id}`} className={styles.title} lang={meeting.language}>
        {meeting.lessonTitle}
      </Link>
      <p className={styles.state}>{words(meeting)}</p>
      <p className={styles.opened}>
        {t('classMeetings.opened', { time: formatDate(meeting.createdAt, { dateStyle: 'medium' }) })}
      </p>
    </li>
  );
}
