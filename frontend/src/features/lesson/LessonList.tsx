import type { LessonSummary } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLessons } from './api.ts';
import styles from './LessonList.module.css';

type LessonListProps = {
  /** The lesson that is being opened just now. */
  starting: string | undefined;
  onStart: (lesson: LessonSummary) => void;
};

/** Lessons to begin at once, in the reader's language, or in English where there is no translation. */
export function LessonList({ starting, onStart }: LessonListProps) {
  const { t, language } = useI18n();
  const own = useLessons(language);
  const english = useLessons('en');
  if (own.error !== null) return <ErrorState error={own.error} onRetry={own.refetch} />;
  if (own.data === undefined || english.data === undefined) return <Skeleton lines={5} />;
  const keys = own.data.items.map(({ key }) => key);
  const lessons = [...own.data.items, ...english.data.items.filter(({ key }) => !keys.includes(key))];
  // The fullest lesson first: where it says "begin" the loudest, there is the most to do.
  const startable = lessons
    .filter(({ stepKinds }) => stepKinds.length > 0)
    .toSorted((one, other) => other.stepKinds.length - one.stepKinds.length);
  if (startable.length === 0) return <EmptyState title={t('lessons.none')} />;
  return (
    <ul className={styles.list}>
      {startable.map((lesson, place) => (
        <Card as="li" key={lesson.versionId}>
          <h2 className={styles.title} lang={lesson.language}>
            {lesson.title}
          </h2>
          <p lang={lesson.language}>{lesson.summary}</p>
          <p className={styles.facts}>
            <Icon name="clock" />
            {t('lessons.minutes', { n: lesson.minutes })}
            <span>{t('lessons.ages', { ages: lesson.ages })}</span>
          </p>
          <Button
            variant={place === 0 ? 'primary' : 'secondary'}
            busy={starting === lesson.versionId}
            aria-label={`${t('lessons.start')}: ${lesson.title}`}
            onClick={() => onStart(lesson)}
          >
            {t('lessons.start')}
          </Button>
        </Card>
      ))}
    </ul>
  );
}
