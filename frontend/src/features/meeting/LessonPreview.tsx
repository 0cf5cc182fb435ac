import { useLocation } from 'wouter';
import type { LessonSummary } from '../../api/types.ts';
import { uuidv7 } from '../../api/uuid.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './OpenLesson.module.css';
import { useLessonOutline, useOpenLesson, useTeaching } from './teacherApi.ts';

/** What the students will do, what the authors tell the teacher, and a way to try it first. */
export function LessonPreview({ lesson }: { lesson: LessonSummary | undefined }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const outline = useLessonOutline(lesson?.versionId);
  const teaching = useTeaching(lesson?.versionId);
  const tryIt = useOpenLesson();
  const error = outline.error ?? teaching.error ?? tryIt.error;
  return (
    <aside className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">{t('preview.title')}</h2>
      {lesson === undefined && <p className={styles.facts}>{t('preview.none')}</p>}
      {error !== null && <ErrorState error={error} />}
      {lesson !== undefined && outline.isPending && <Skeleton lines={3} />}
      {lesson !== undefined && outline.data !== undefined && (
        <>
          <ol className={styles.steps}>
            {outline.data.steps.map((step) => (
              <li key={step.key} lang={lesson.language}>
                <strong>{step.title}</strong>
                <span className={styles.facts}>
                  {t('preview.minutes', { n: step.minutes })}
                  {step.quiz !== undefined && `, ${t('preview.questions', { n: step.quiz.questions })}`}
                </span>
                <Notes html={teaching.data?.steps.find(({ key }) => key === step.key)?.notes} />
              </li>
            ))}
          </ol>
          {teaching.data !== undefined && teaching.data.notes !== '' && (
            <details className={styles.notes}>
              <summary>{t('preview.notes')}</summary>
              <RichText html={teaching.data.notes} />
            </details>
          )}
          <Button
            busy={tryIt.isPending}
            onClick={() =>
              tryIt.mutate(
                { id: uuidv7(), lessonVersionId: lesson.versionId },
                { onSuccess: ({ id }) => navigate(`/learn/${id}`) },
              )
            }
          >
            {t('preview.try')}
          </Button>
        </>
      )}
    </aside>
  );
}

function Notes({ html }: { html: string | undefined }) {
  const { t } = useI18n();
  if (html === undefined || html === '') return null;
  return (
    <details className={styles.notes}>
      <summary>{t('preview.stepNotes')}</summary>
      <RichText html={html} />
    </details>
  );
}
