import type { LessonSummary } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ImportPack } from './ImportPack.tsx';
import styles from './Packs.module.css';
import { useAllLessons, useExportPack } from './packsApi.ts';

/** The lessons there are, and the way in and out for more. */
export function PacksPage() {
  const { t } = useI18n();
  const { data, error, refetch } = useAllLessons();
  return (
    <Page title={t('packs.title')} width="wide" lead={<p>{t('packs.lead')}</p>}>
      <div className={styles.columns}>
        <div>
          {data === undefined && error !== null && <ErrorState error={error} onRetry={refetch} />}
          {data === undefined && error === null && <Skeleton lines={5} />}
          {data?.items.length === 0 && (
            <EmptyState title={t('packs.none')}>
              <p>{t('packs.none.text')}</p>
            </EmptyState>
          )}
          {data !== undefined && <Lessons lessons={data.items} />}
        </div>
        <ImportPack />
      </div>
    </Page>
  );
}

function Lessons({ lessons }: { lessons: readonly LessonSummary[] }) {
  return (
    <ul className={styles.list}>
      {lessons.map((lesson) => (
        <LessonRow key={lesson.versionId} lesson={lesson} />
      ))}
    </ul>
  );
}

function LessonRow({ lesson }: { lesson: LessonSummary }) {
  const { t, language } = useI18n();
  const save = useExportPack();
  const { title, version, minutes, ages } = lesson;
  const spoken = new Intl.DisplayNames(language, { type: 'language' }).of(lesson.language) ?? lesson.language;
  return (
    <li className={styles.lesson}>
      <div>
        <h2 className={styles.title} lang={lesson.language}>
          {title}
        </h2>
        <p lang={lesson.language}>{lesson.summary}</p>
        <p className={styles.facts}>
          <span className={styles.language}>{spoken}</span>
          {t('packs.facts', { version: `${version}`, n: minutes, ages })}
        </p>
      </div>
      {save.error !== null && <ErrorState error={save.error} />}
      <Button
        busy={save.isPending}
        onClick={() => save.mutate(lesson.versionId)}
        aria-label={t('packs.export.of', { title, language: spoken })}
      >
        {t('packs.export')}
      </Button>
    </li>
  );
}
