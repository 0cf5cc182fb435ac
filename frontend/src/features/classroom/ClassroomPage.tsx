import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Tagged } from '../../api/tagged.ts';
import type { Classroom } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './ClassroomPage.module.css';
import { CodeCard } from './CodeCard.tsx';
import { JoinSheet } from './JoinSheet.tsx';
import { Members } from './Members.tsx';
import { useChangeClassroom, useClassroom } from './teacherApi.ts';

type ClassroomPageProps = {
  id: string;
  /** The class's lessons, which belong to another room of the house. */
  lessons: ReactNode;
};

/** One class: its code, its lessons, who is in it. */
export function ClassroomPage({ id, lessons }: ClassroomPageProps) {
  const { t } = useI18n();
  const { data, error, refetch } = useClassroom(id, { live: true });
  if (data === undefined) {
    return (
      <Page title={t('classrooms.title')} width="wide">
        {error === null ? <Skeleton lines={6} /> : <ErrorState error={error} onRetry={refetch} />}
      </Page>
    );
  }
  const classroom = data.data;
  return (
    <>
      <div className="screen-only">
        <Page
          title={classroom.name}
          width="wide"
          above={<Link href="/classes">{t('classrooms.title')}</Link>}
          lead={<p>{t('classrooms.students', { n: classroom.students })}</p>}
        >
          {classroom.archived && <Archived classroom={data} />}
          <div className={styles.columns}>
            <div>
              <Section
                title={t('classroom.lessons')}
                actions={
                  !classroom.archived && (
                    <ButtonLink href={`/teach/classrooms/${id}/open`} variant="primary">
                      {t('classroom.openLesson')}
                    </ButtonLink>
                  )
                }
              >
                {lessons}
              </Section>
              <Members classroom={classroom} />
            </div>
            <aside className={styles.rail} aria-label={t('classroom.joining')}>
              {!classroom.archived && <CodeCard classroom={data} />}
              <ButtonLink href={`/teach/classrooms/${id}/settings`} wide>
                {t('classroom.settings')}
              </ButtonLink>
            </aside>
          </div>
        </Page>
      </div>
      <JoinSheet classroom={classroom} />
    </>
  );
}

function Archived({ classroom }: { classroom: Tagged<Classroom> }) {
  const { t } = useI18n();
  const change = useChangeClassroom(classroom.data.id);
  return (
    <Notice tone="attention" title={t('classroom.archived')}>
      <p>{t('classroom.archived.text')}</p>
      <Button
        busy={change.isPending}
        onClick={() => change.mutate({ change: { archived: false }, etag: classroom.etag })}
      >
        {t('classroom.restore')}
      </Button>
    </Notice>
  );
}
