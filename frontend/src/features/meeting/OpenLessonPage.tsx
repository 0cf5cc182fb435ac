import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { LessonSummary } from '../../api/types.ts';
import { uuidv7 } from '../../api/uuid.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox, RadioGroup } from '../../ui/Choices.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Page } from '../../ui/Page.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import { LessonPreview } from './LessonPreview.tsx';
import { languagesOf, newest, titlesIn } from './lessonChoice.ts';
import { instantOf, timeZone } from './localTime.ts';
import styles from './OpenLesson.module.css';
import { useLessonChoice, useOpenLesson } from './teacherApi.ts';

/** From the list of lessons to an open lesson: which, in which language, and until when. */
export function OpenLessonPage({ params }: { params: { id?: string | undefined } }) {
  const { t } = useI18n();
  const classroomId = params.id ?? '';
  const { data, error, refetch } = useLessonChoice();
  return (
    <Page
      title={t('openLesson.title')}
      width="wide"
      above={<Link href={`/teach/classrooms/${classroomId}`}>{t('openLesson.back')}</Link>}
      lead={<p>{t('openLesson.lead')}</p>}
    >
      {data === undefined && error !== null && <ErrorState error={error} onRetry={refetch} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data?.items.length === 0 && (
        <EmptyState title={t('packs.none')}>
          <p>{t('packs.none.text')}</p>
        </EmptyState>
      )}
      {data !== undefined && data.items.length > 0 && (
        <OpenForm classroomId={classroomId} lessons={newest(data.items)} />
      )}
    </Page>
  );
}

const FIELDS = ['lesson', 'opens', 'closes'] as const;
type OpenFormProps = { classroomId: string; lessons: readonly LessonSummary[] };

function OpenForm({ classroomId, lessons }: OpenFormProps) {
  const { t, language } = useI18n();
  const [, navigate] = useLocation();
  const open = useOpenLesson();
  const form = useFormErrors(FIELDS);
  const [id] = useState(uuidv7);
  const languages = languagesOf(lessons, language);
  const [spoken, setSpoken] = useState(languages[0] ?? language);
  const offered = lessons.filter((lesson) => lesson.language === spoken);
  const [chosen, setChosen] = useState<string>();
  const lesson = offered.find(({ key }) => key === chosen) ?? (offered.length === 1 ? offered[0] : undefined);
  const [timed, setTimed] = useState(false);
  const [opens, setOpens] = useState('');
  const [closes, setCloses] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    const opensAt = timed ? instantOf(opens) : undefined;
    const closesAt = timed ? instantOf(closes) : undefined;
    const complete = form.passes({
      lesson: lesson === undefined && t('openLesson.lesson.missing'),
      closes:
        closesAt !== undefined &&
        closesAt <= (opensAt ?? new Date().toISOString()) &&
        t('openLesson.closes.early'),
    });
    if (!complete || lesson === undefined) return;
    open.mutate(
      {
        id,
        classroomId,
        lessonVersionId: lesson.versionId,
        ...(opensAt !== undefined && { opensAt }),
        ...(closesAt !== undefined && { closesAt }),
      },
      {
        onSuccess: (meeting) => navigate(`/teach/meetings/${meeting.id}`, { replace: true }),
        onError: (error) => form.refuse(error),
      },
    );
  }

  return (
    <div className={styles.columns}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={form.errors} />
        {languages.length > 1 && (
          <SelectField
            label={t('openLesson.language')}
            hint={t('openLesson.language.hint')}
            value={spoken}
            options={languages.map((code) => ({ value: code, label: titlesIn(code, language) }))}
            onValue={setSpoken}
          />
        )}
        <RadioGroup
          id="lesson"
          legend={t('openLesson.lesson')}
          error={form.at('lesson')}
          value={lesson?.key}
          choices={offered.map(({ key, title, summary, minutes, ages }) => ({
            value: key,
            label: <strong>{title}</strong>,
            hint: (
              <>
                {summary} <span className={styles.facts}>{t('openLesson.facts', { n: minutes, ages })}</span>
              </>
            ),
          }))}
          onValue={setChosen}
        />
        <div className={styles.timed}>
          <Checkbox
            label={t('openLesson.timed')}
            hint={t('openLesson.timed.hint')}
            checked={timed}
            onChecked={setTimed}
          />
        </div>
        {timed && (
          <div className={styles.times}>
            <TextField
              id="opens"
              type="datetime-local"
              label={t('openLesson.opens')}
              hint={t('openLesson.opens.hint')}
              value={opens}
              onValue={setOpens}
              error={form.at('opens')}
            />
            <TextField
              id="closes"
              type="datetime-local"
              label={t('openLesson.closes')}
              hint={t('openLesson.zone', { zone: timeZone() })}
              value={closes}
              onValue={setCloses}
              error={form.at('closes')}
            />
          </div>
        )}
        <Button type="submit" variant="primary" busy={open.isPending}>
          {t(timed && opens !== '' ? 'openLesson.schedule' : 'openLesson.open')}
        </Button>
      </form>
      <LessonPreview lesson={lesson} />
    </div>
  );
}
