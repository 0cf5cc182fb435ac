import { type FormEvent, type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { ProblemError } from '../../api/problem.ts';
import type { ClassroomSummary } from '../../api/types.ts';
import { uuidv7 } from '../../api/uuid.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import styles from './ClassroomsPage.module.css';
import { useClassrooms, useCreateClassroom } from './teacherApi.ts';

const MAX_NAME = 80;

/** A teacher's classrooms, and the way to a new one. */
export function ClassroomsPage({ notice }: { notice?: ReactNode }) {
  const { t } = useI18n();
  const { data, error, refetch } = useClassrooms(false);
  const first = data?.items.length === 0;
  return (
    <Page title={t('classrooms.title')} width="wide" lead={first && <p>{t('classrooms.first.lead')}</p>}>
      {notice}
      {data === undefined && error !== null && <ErrorState error={error} onRetry={refetch} />}
      {data === undefined && error === null && <Skeleton lines={5} />}
      {data !== undefined && (
        <div className={styles.columns}>
          <div>
            {first ? <First /> : <List classrooms={data.items} />}
            <Archived />
          </div>
          <CreateForm />
        </div>
      )}
    </Page>
  );
}

function First() {
  const { t } = useI18n();
  return (
    <EmptyState title={t('classrooms.first')}>
      <ol className={styles.first}>
        <li>{t('classrooms.first.name')}</li>
        <li>{t('classrooms.first.code')}</li>
        <li>{t('classrooms.first.lesson')}</li>
      </ol>
    </EmptyState>
  );
}

function List({ classrooms }: { classrooms: readonly ClassroomSummary[] }) {
  const { t } = useI18n();
  return (
    <ul className={styles.list}>
      {classrooms.map((classroom) => (
        <li key={classroom.id}>
          <Link href={`/teach/classrooms/${classroom.id}`} className={styles.room}>
            <span className={styles.name}>{classroom.name}</span>
            <span className={styles.students}>{t('classrooms.students', { n: classroom.students })}</span>
            {classroom.code !== undefined && !classroom.archived && (
              <span className={styles.code}>
                <span className="visually-hidden">{t('classroom.code')} </span>
                {classroom.code}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Archived() {
  const { t } = useI18n();
  const { data } = useClassrooms(true);
  if (data === undefined || data.items.length === 0) return null;
  return (
    <details className={styles.archived}>
      <summary>{t('classrooms.archived', { n: data.items.length })}</summary>
      <List classrooms={data.items} />
    </details>
  );
}

function CreateForm() {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const create = useCreateClassroom();
  const form = useFormErrors(['name'] as const);
  const [name, setName] = useState('');
  const [onceKey, setOnceKey] = useState(uuidv7);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!form.passes({ name: name.trim() === '' && t('classrooms.name.missing') })) return;
    create.mutate(
      { name: name.trim(), onceKey },
      {
        onSuccess: (classroom) => navigate(`/teach/classrooms/${classroom.id}`),
        onError: (error) => {
          // Without an answer the class may exist already: the same key then finds it instead of a second one.
          if (error instanceof ProblemError) setOnceKey(uuidv7());
          form.refuse(error);
        },
      },
    );
  }

  return (
    <form onSubmit={submit} noValidate className={styles.create}>
      <h2>{t('classrooms.new')}</h2>
      <ErrorSummary errors={form.errors} />
      <TextField
        id="name"
        label={t('classrooms.name')}
        hint={t('classrooms.name.hint')}
        value={name}
        onValue={setName}
        maxLength={MAX_NAME}
        autoComplete="off"
        error={form.at('name')}
      />
      <Button type="submit" variant="primary" busy={create.isPending}>
        {t('classrooms.create')}
      </Button>
    </form>
  );
}
