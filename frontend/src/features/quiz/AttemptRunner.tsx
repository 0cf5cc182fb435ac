import { type MouseEvent, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Attempt, Lesson, Meeting, QuestionView } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useProblemText } from '../../ui/useProblemText.ts';
import { useAttempt, useFinish } from './api.ts';
import { Finish } from './Finish.tsx';
import { useOutbox } from './Outbox.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { QuestionMap, type QuestionState } from './QuestionMap.tsx';
import styles from './Quiz.module.css';

const DOUBLE_CLICK_MS = 500;

type RunnerProps = {
  attemptId: string;
  meeting: Meeting;
  lesson: Lesson;
  onFinished: (attemptId: string) => void;
};

export function AttemptRunner({ attemptId, ...rest }: RunnerProps) {
  const { data, error, refetch } = useAttempt(attemptId);
  if (data !== undefined) return <Running attempt={data} {...rest} />;
  return error === null ? <Skeleton lines={6} /> : <ErrorState error={error} onRetry={refetch} />;
}

type RunningProps = Omit<RunnerProps, 'attemptId'> & { attempt: Attempt };

/** One question at a time. Where I am is in the address; what I answered is with the server, or on its way. */
function Running({ attempt, meeting, lesson, onFinished }: RunningProps) {
  const { t } = useI18n();
  const outbox = useOutbox();
  const finish = useFinish(attempt);
  const [search, setSearch] = useSearchParams();
  const waiting = outbox.waiting.filter(({ attemptId }) => attemptId === attempt.id);
  const states = attempt.questions.map((question) => stateOf(question, waiting));
  const answered = states.filter((state) => state !== 'open').length;
  const of = attempt.questions.length;
  // Where I came in stays where I am: an answer must not carry me away from its feedback.
  const [entry] = useState(() => firstOpen(states));
  const place = placeIn(search.get('q'), of) ?? entry;
  const question = attempt.questions[place];

  // The page closes up after an answer: the second half of a double click must not press what came under it.
  const checkedAt = useRef(Number.NEGATIVE_INFINITY);
  const swallowDoubleClick = (event: MouseEvent) => {
    if (event.detail < 2 || performance.now() - checkedAt.current > DOUBLE_CLICK_MS) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const goTo = (next: number) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('q', `${next + 1}`);
      return after;
    });
  const nextOpen = states.findIndex((state, at) => state === 'open' && at > place);
  const anyOpen = states.indexOf('open');
  const onward = nextOpen >= 0 ? nextOpen : anyOpen;
  const end = (
    <Finish
      open={of - answered}
      waiting={waiting.length}
      busy={finish.isPending}
      error={finish.error}
      onFinish={() => finish.mutateAsync().then(() => onFinished(attempt.id), ignore)}
    />
  );

  return (
    <div className={styles.quiz} onClickCapture={swallowDoubleClick}>
      <div className={styles.main}>
        <Progress value={answered} of={of} label={t('quiz.progress', { answered, of })} />
        <Unsent waiting={waiting.length} />
        {question !== undefined && (
          <QuestionCard
            key={question.key}
            attemptId={attempt.id}
            meeting={meeting}
            lesson={lesson}
            question={question}
            number={place + 1}
            of={of}
            pending={waiting.find(({ questionKey }) => questionKey === question.key)}
            onChecked={() => {
              checkedAt.current = performance.now();
            }}
            onNext={onward >= 0 && onward !== place ? () => goTo(onward) : undefined}
            end={end}
          />
        )}
      </div>
      <QuestionMap states={states} current={place} onGo={goTo}>
        {answered > 0 && answered < of && end}
      </QuestionMap>
    </div>
  );
}

/** What has not reached the server yet, and what was refused: said, not hidden. */
function Unsent({ waiting }: { waiting: number }) {
  const { t } = useI18n();
  const { stuck, refused } = useOutbox();
  const problemText = useProblemText();
  return (
    <div role="status">
      {stuck && waiting > 0 && (
        <Notice tone="attention" title={t('quiz.unsent', { n: waiting })}>
          {t('quiz.unsent.text')}
        </Notice>
      )}
      {refused !== undefined && (
        <Notice tone="wrong" title={t('quiz.refused')}>
          {problemText(refused)}
        </Notice>
      )}
    </div>
  );
}

function stateOf(question: QuestionView, waiting: readonly { questionKey: string }[]): QuestionState {
  const { answer } = question;
  if (answer !== undefined) return answer.correct ? 'right' : answer.fraction > 0 ? 'partly' : 'wrong';
  return waiting.some(({ questionKey }) => questionKey === question.key) ? 'waiting' : 'open';
}

/** The place that the address names, if there is such a question. */
function placeIn(asked: string | null, of: number): number | undefined {
  const place = Number(asked) - 1;
  return asked !== null && Number.isInteger(place) && place >= 0 && place < of ? place : undefined;
}

/** The first question that is still open, else the last. */
function firstOpen(states: readonly QuestionState[]): number {
  const open = states.indexOf('open');
  return open >= 0 ? open : states.length - 1;
}

/** The mutation shows its own error. */
function ignore(): void {}
