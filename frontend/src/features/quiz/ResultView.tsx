import { Link, useLocation } from 'wouter';
import type { Lesson, Meeting, Result, Step } from '../../api/types.ts';
import { uuidv7 } from '../../api/uuid.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useSingleFlight } from '../../ui/useSingleFlight.ts';
import { useBeginAttempt, useResult } from './api.ts';
import { Calibration } from './Calibration.tsx';
import styles from './Result.module.css';
import { Score } from './Score.tsx';
import { topicHref } from './topicHref.ts';

type ResultProps = { attemptId: string; meeting: Meeting; lesson: Lesson; step: Step };

/** What an attempt came to, and what is worth doing next. */
export function ResultView({ attemptId, ...rest }: ResultProps) {
  const { data, error, refetch } = useResult(attemptId);
  if (data !== undefined) return <ResultText result={data} {...rest} />;
  return error === null ? <Skeleton lines={6} /> : <ErrorState error={error} onRetry={refetch} />;
}

type TextProps = Omit<ResultProps, 'attemptId'> & { result: Result };

function ResultText({ result, meeting, lesson, step }: TextProps) {
  const { t } = useI18n();
  return (
    <div className={styles.result}>
      <Score points={result.points} outOf={result.outOf} />
      <NextMoves result={result} meeting={meeting} step={step} />
      <Review result={result} meeting={meeting} lesson={lesson} />
      <Calibration rows={result.calibration} />
      <section aria-labelledby="topics">
        <h2 id="topics">{t('result.topics')}</h2>
        <ul className={styles.topics}>
          {result.byTopic.map(({ topic, title, points, outOf }) => (
            <li key={topic}>
              <span lang={lesson.language}>{title}</span>
              <span className={styles.points}>{t('result.of', { points: tidy(points), outOf })}</span>
              <progress max={outOf} value={points} aria-label={title} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function NextMoves({ result, meeting, step }: { result: Result; meeting: Meeting; step: Step }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const begin = useBeginAttempt(meeting.id);
  const once = useSingleFlight();
  const practise = async () => {
    try {
      const attempt = await begin.mutateAsync({ id: uuidv7(), stepKey: step.key, purpose: 'PRACTICE' });
      navigate(`/learn/${meeting.id}/${step.key}?attempt=${attempt.id}`);
    } catch {
      // shown below
    }
  };
  return (
    <div className={styles.moves}>
      {begin.error !== null && <ErrorState error={begin.error} />}
      {meeting.state === 'OPEN' && (
        <Button variant="primary" busy={begin.isPending} onClick={() => once(practise)}>
          {result.missed > 0 ? t('result.practise', { n: result.missed }) : t('result.again')}
        </Button>
      )}
      <ButtonLink href={`/learn/${meeting.id}`}>{t('step.overview')}</ButtonLink>
      <Button variant="quiet" onClick={() => window.print()}>
        <Icon name="print" />
        {t('result.print')}
      </Button>
    </div>
  );
}

function Review({ result, meeting, lesson }: { result: Result; meeting: Meeting; lesson: Lesson }) {
  const { t } = useI18n();
  const sections = lesson.steps.flatMap((step) => step.sections ?? []);
  return (
    <section aria-labelledby="review">
      <h2 id="review">{t('result.review')}</h2>
      {result.review.length === 0 ? (
        <p>{t('result.review.none')}</p>
      ) : (
        <ol className={styles.review}>
          {result.review.map(({ questionKey, prompt, topic }) => {
            const href = topicHref(meeting, lesson, topic);
            return (
              <li key={questionKey} lang={lesson.language}>
                <RichText html={prompt} />
                {href !== undefined && (
                  <Link href={href}>{sections.find(({ key }) => key === topic)?.title ?? topic}</Link>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** Parts of a point are shown to two places at most. */
function tidy(points: number): number {
  return Math.round(points * 100) / 100;
}
