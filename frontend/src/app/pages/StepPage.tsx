import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import type { Lesson, Meeting, Participation, Step } from '../../api/types.ts';
import { Reader } from '../../features/lesson/Reader.tsx';
import { useMarkStep } from '../../features/meeting/api.ts';
import { QuizStep } from '../../features/quiz/QuizStep.tsx';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { Sitting } from './Sitting.tsx';

type StepParams = { meetingId?: string | undefined; stepKey?: string | undefined };

/** One step of a lesson; its kind decides what is shown. */
export function StepPage({ params }: { params: StepParams }) {
  return (
    <Sitting meetingId={params.meetingId ?? ''}>
      {({ meeting, lesson, me }) => {
        const step = lesson.steps.find(({ key }) => key === params.stepKey);
        if (step === undefined) return <NotFoundPage />;
        return <OneStep meeting={meeting} lesson={lesson} step={step} me={me} />;
      }}
    </Sitting>
  );
}

type OneStepProps = { meeting: Meeting; lesson: Lesson; step: Step; me: Participation | undefined };

function OneStep({ meeting, lesson, step, me }: OneStepProps) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const mark = useMarkStep(meeting.id);
  const begun = me?.steps.some(({ key, startedAt }) => key === step.key && startedAt !== undefined) ?? false;
  const open = meeting.state === 'OPEN';
  const { mutate } = mark;

  useEffect(() => {
    if (open && !begun) mutate({ stepKey: step.key, state: 'STARTED' });
  }, [open, begun, mutate, step.key]);

  const next = lesson.steps[lesson.steps.indexOf(step) + 1];
  const onward = next === undefined ? `/learn/${meeting.id}` : `/learn/${meeting.id}/${next.key}`;
  const complete = async () => {
    try {
      if (open) await mark.mutateAsync({ stepKey: step.key, state: 'COMPLETED' });
      navigate(onward);
    } catch {
      // the error is shown above the step
    }
  };

  return (
    <Page
      title={step.title}
      width="wide"
      above={
        <>
          <Link href={`/learn/${meeting.id}`}>{lesson.title}</Link> · {t('step.minutes', { n: step.minutes })}
        </>
      }
    >
      {mark.error !== null && mark.variables?.state === 'COMPLETED' && <ErrorState error={mark.error} />}
      {step.kind === 'READING' && (
        <Reader
          lesson={lesson}
          step={step}
          busy={mark.isPending && mark.variables?.state === 'COMPLETED'}
          nextLabel={next === undefined ? t('step.last') : t('step.next', { step: next.title })}
          onNext={complete}
        />
      )}
      {step.kind === 'QUIZ' && (
        <QuizStep
          meeting={meeting}
          lesson={lesson}
          step={step}
          onFinished={(attemptId) => navigate(`/learn/${meeting.id}/${step.key}/result/${attemptId}`)}
        />
      )}
    </Page>
  );
}
