import { Link } from 'wouter';
import type { Lesson, Meeting, Participation, Step } from '../../api/types.ts';
import { MeetingState } from '../../features/meeting/MeetingCard.tsx';
import { AttemptList } from '../../features/quiz/AttemptList.tsx';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Printing } from '../../ui/Discs.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import styles from './OverviewPage.module.css';
import { Sitting } from './Sitting.tsx';

/** A lesson from above: its steps, how far I am, and one button that goes on. */
export function OverviewPage({ params }: { params: { meetingId?: string | undefined } }) {
  return <Sitting meetingId={params.meetingId ?? ''}>{(sitting) => <Overview {...sitting} />}</Sitting>;
}

type OverviewProps = { meeting: Meeting; lesson: Lesson; me: Participation | undefined };

function Overview({ meeting, lesson, me }: OverviewProps) {
  const { t } = useI18n();
  const done = lesson.steps.filter((step) => stateOf(step, me) === 'done').length;
  const next = lesson.steps.find((step) => stateOf(step, me) !== 'done');
  return (
    <Page
      title={lesson.title}
      lead={<p lang={lesson.language}>{lesson.summary}</p>}
      above={<Link href="/classes">{t('shell.classes')}</Link>}
    >
      {me?.carriedOver === true && <Notice tone="right">{t('overview.carried')}</Notice>}
      {meeting.state === 'ENDED' && <Notice>{t('overview.ended')}</Notice>}
      {meeting.state === 'SCHEDULED' && <Notice tone="attention">{t('overview.scheduled')}</Notice>}
      {meeting.pacing === 'STUDENT' && meeting.state === 'OPEN' && <MeetingState meeting={meeting} />}
      <div className={styles.summary}>
        <Printing done={done} of={lesson.steps.length} />
        <p>
          {next === undefined
            ? t('overview.allDone')
            : t('overview.progress', { done, of: lesson.steps.length })}
        </p>
      </div>
      <h2 className="visually-hidden">{t('overview.steps')}</h2>
      <ol className={styles.steps}>
        {lesson.steps.map((step) => (
          <StepRow
            key={step.key}
            step={step}
            state={stateOf(step, me)}
            href={`/learn/${meeting.id}/${step.key}`}
          />
        ))}
      </ol>
      {next !== undefined && meeting.state === 'OPEN' && (
        <ButtonLink href={`/learn/${meeting.id}/${next.key}`} variant="primary">
          {done === 0 && stateOf(next, me) === 'open'
            ? t('overview.start', { step: next.title })
            : t('overview.continue', { step: next.title })}
          <Icon name="forward" />
        </ButtonLink>
      )}
      <AttemptList meetingId={meeting.id} />
    </Page>
  );
}

type StepState = 'done' | 'begun' | 'open';

function StepRow({ step, state, href }: { step: Step; state: StepState; href: string }) {
  const { t } = useI18n();
  return (
    <li className={styles.step} data-state={state}>
      <span className={styles.dot}>{state === 'done' && <Icon name="check" />}</span>
      <Link href={href}>{step.title}</Link>
      <span className={styles.facts}>
        {t(`overview.${state}`)} · {t('overview.minutes', { n: step.minutes })}
      </span>
    </li>
  );
}

function stateOf(step: Step, me: Participation | undefined): StepState {
  const progress = me?.steps.find(({ key }) => key === step.key);
  if (progress?.completedAt !== undefined) return 'done';
  return progress?.startedAt === undefined ? 'open' : 'begun';
}
