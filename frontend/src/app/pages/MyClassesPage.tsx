import { Redirect, useSearchParams } from 'wouter';
import type { ClassroomSummary, Meeting } from '../../api/types.ts';
import { isWaiting, useMyClassrooms } from '../../features/classroom/api.ts';
import { useMyMeetings } from '../../features/meeting/api.ts';
import { MeetingCard } from '../../features/meeting/MeetingCard.tsx';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './MyClassesPage.module.css';

/** A learner's classes and what is open in each, and what the learner began alone. */
export function MyClassesPage() {
  const { t } = useI18n();
  const classrooms = useMyClassrooms();
  const meetings = useMyMeetings();
  const [search] = useSearchParams();
  const error = classrooms.error ?? meetings.error;
  if (error !== null && (classrooms.data === undefined || meetings.data === undefined)) {
    return (
      <Page title={t('classes.title')}>
        <ErrorState error={error} onRetry={() => [classrooms.refetch(), meetings.refetch()]} />
      </Page>
    );
  }
  if (classrooms.data === undefined || meetings.data === undefined) {
    return (
      <Page title={t('classes.title')}>
        <Skeleton lines={5} />
      </Page>
    );
  }
  const sittings = meetings.data.items;
  const only = onlyOpen(sittings, search.get('open'));
  if (only !== undefined) return <Redirect to={`/learn/${only.id}`} replace />;
  return (
    <Page title={t('classes.title')}>
      {classrooms.data.items.length === 0 && (
        <EmptyState title={t('classes.none')}>
          <p>{t('classes.none.text')}</p>
          <ButtonLink href="/join" variant="primary">
            {t('join.title')}
          </ButtonLink>
        </EmptyState>
      )}
      {classrooms.data.items.map((classroom) => (
        <Classroom
          key={classroom.id}
          classroom={classroom}
          meetings={sittings.filter(({ classroomId }) => classroomId === classroom.id)}
        />
      ))}
      <Alone meetings={sittings.filter(({ pacing }) => pacing === 'SOLO')} />
      {classrooms.data.items.length > 0 && (
        <ButtonLink href="/join" variant="quiet">
          {t('classes.joinAnother')}
        </ButtonLink>
      )}
    </Page>
  );
}

/** Straight from joining into the lesson, when there is no choice to make. */
function onlyOpen(meetings: readonly Meeting[], classroomId: string | null): Meeting | undefined {
  if (classroomId === null) return undefined;
  const open = meetings.filter((one) => one.classroomId === classroomId && one.state === 'OPEN');
  return open.length === 1 ? open[0] : undefined;
}

type ClassroomProps = { classroom: ClassroomSummary; meetings: readonly Meeting[] };

function Classroom({ classroom, meetings }: ClassroomProps) {
  const { t } = useI18n();
  return (
    <section className={styles.section} aria-labelledby={`class-${classroom.id}`}>
      <h2 id={`class-${classroom.id}`}>{classroom.name}</h2>
      {classroom.alias !== undefined && (
        <p className={styles.alias}>{t('classes.alias', { alias: classroom.alias })}</p>
      )}
      {isWaiting(classroom) ? (
        <Notice tone="attention" live title={t('classes.waiting')}>
          {t('joined.waiting')}
        </Notice>
      ) : meetings.length === 0 ? (
        <EmptyState title={t('classes.noLesson')}>
          <p>{t('classes.noLesson.text')}</p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {meetings.map((meeting) => (
            <MeetingCard key={meeting.id} meeting={meeting} prominent={meeting.state === 'OPEN'} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Alone({ meetings }: { meetings: readonly Meeting[] }) {
  const { t } = useI18n();
  return (
    <section className={styles.section} aria-labelledby="alone">
      <h2 id="alone">{t('classes.alone')}</h2>
      {meetings.length > 0 && (
        <ul className={styles.list}>
          {meetings.map((meeting) => (
            <MeetingCard key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
      <ButtonLink href="/try" variant="quiet">
        {t('classes.another')}
      </ButtonLink>
    </section>
  );
}
