import { useSearchParams } from 'wouter';
import type { Lesson, Meeting, Step } from '../../api/types.ts';
import { uuidv7 } from '../../api/uuid.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AttemptRunner } from './AttemptRunner.tsx';
import { useAttempts, useBeginAttempt } from './api.ts';
import styles from './Quiz.module.css';

export type QuizStepProps = {
  meeting: Meeting;
  lesson: Lesson;
  step: Step;
  onFinished: (attemptId: string) => void;
};

/** The quiz of a step: begin, go on where I was, practise, or look at what I did. */
export function QuizStep({ meeting, lesson, step, onFinished }: QuizStepProps) {
  const [search] = useSearchParams();
  const attempts = useAttempts(meeting.id);
  const begin = useBeginAttempt(meeting.id);
  const named = search.get('attempt');
  if (attempts.error !== null && attempts.data === undefined) {
    return <ErrorState error={attempts.error} onRetry={attempts.refetch} />;
  }
  if (attempts.data === undefined) return <Skeleton lines={5} />;
  const first = attempts.data.items.find(
    ({ stepKey, purpose }) => stepKey === step.key && purpose === 'FIRST',
  );
  const current = named ?? begin.data?.id ?? (first?.finishedAt === undefined ? first?.id : undefined);
  if (current !== undefined) {
    return (
      <AttemptRunner
        key={current}
        attemptId={current}
        meeting={meeting}
        lesson={lesson}
        onFinished={onFinished}
      />
    );
  }
  if (first !== undefined) {
    return <Taken resultHref={`/learn/${meeting.id}/${step.key}/result/${first.id}`} />;
  }
  return (
    <Intro
      step={step}
      lesson={lesson}
      open={meeting.state === 'OPEN'}
      error={begin.error}
      busy={begin.isPending}
      onBegin={() => begin.mutate({ id: uuidv7(), stepKey: step.key, purpose: 'FIRST' })}
    />
  );
}

type IntroProps = {
  step: Step;
  lesson: Lesson;
  open: boolean;
  error: Error | null;
  busy: boolean;
  onBegin: () => void;
};

function Intro({ step, lesson, open, error, busy, onBegin }: IntroProps) {
  const { t } = useI18n();
  return (
    <div className={styles.intro}>
      {step.intro !== undefined && (
        <div lang={lesson.language}>
          <RichText html={step.intro} />
        </div>
      )}
      <ul className={styles.promises}>
        <li>
          <Icon name="check" />
          {t('quiz.promise.saved')}
        </li>
        <li>
          <Icon name="clock" />
          {t('quiz.promise.time')}
        </li>
        <li>
          <Icon name="info" />
          {t('quiz.promise.confidence')}
        </li>
      </ul>
      {error !== null && <ErrorState error={error} />}
      {open ? (
        <Button variant="primary" busy={busy} onClick={onBegin}>
          {t('quiz.begin', { n: step.quiz?.questions ?? 0 })}
          <Icon name="forward" />
        </Button>
      ) : (
        <Notice tone="attention">{t('quiz.closed')}</Notice>
      )}
    </div>
  );
}

function Taken({ resultHref }: { resultHref: string }) {
  const { t } = useI18n();
  return (
    <div className={styles.intro}>
      <Notice tone="right" title={t('quiz.taken')}>
        {t('quiz.taken.text')}
      </Notice>
      <ButtonLink href={resultHref} variant="primary">
        {t('quiz.seeResult')}
      </ButtonLink>
    </div>
  );
}
