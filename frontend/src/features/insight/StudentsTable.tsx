import { useState } from 'react';
import { Link } from 'wouter';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Table } from '../../ui/Table.tsx';
import { useMeetingExport, useParticipants } from './api.ts';
import styles from './StudentsTable.module.css';
import { type Column, type Sorting, type Student, sorted, standingOf } from './students.ts';

const COLUMNS: readonly Column[] = ['alias', 'standing', 'answered', 'right', 'seen'];
type StudentsTableProps = { meetingId: string; live: boolean };

/** Who is how far: quiet when all is well, one word when it isn't. */
export function StudentsTable({ meetingId, live }: StudentsTableProps) {
  const { t, language } = useI18n();
  const [trail, setTrail] = useState<readonly string[]>([]);
  const { data, error, refetch, dataUpdatedAt } = useParticipants(meetingId, trail.at(-1), live);
  const [sorting, setSorting] = useState<Sorting>({ by: 'standing', down: false });
  const students = (data?.items ?? []).map(
    (row): Student => ({ ...row, standing: standingOf(row, live, dataUpdatedAt) }),
  );
  const next = data?.next;
  return (
    <Section
      title={t('students.title')}
      text={t('students.text')}
      actions={<Exports meetingId={meetingId} />}
    >
      {data === undefined && error !== null && <ErrorState error={error} onRetry={refetch} />}
      {data === undefined && error === null && <Skeleton lines={4} />}
      {data !== undefined && students.length === 0 && (
        <EmptyState title={t('students.none')}>
          <p>{t('students.none.text')}</p>
        </EmptyState>
      )}
      {students.length > 0 && (
        <Table caption={t('students.title')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Head key={column} column={column} sorting={sorting} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted(students, sorting, language).map((student) => (
              <Row key={student.participantId} meetingId={meetingId} student={student} />
            ))}
          </tbody>
        </Table>
      )}
      {(next !== undefined || trail.length > 0) && (
        <nav className={styles.pages} aria-label={t('students.pages')}>
          <Button disabled={trail.length === 0} onClick={() => setTrail(trail.slice(0, -1))}>
            {t('students.before')}
          </Button>
          <Button
            disabled={next === undefined}
            onClick={() => next !== undefined && setTrail([...trail, next])}
          >
            {t('students.next')}
          </Button>
        </nav>
      )}
    </Section>
  );
}

type HeadProps = { column: Column; sorting: Sorting; onSort: (sorting: Sorting) => void };

function Head({ column, sorting, onSort }: HeadProps) {
  const { t } = useI18n();
  const here = sorting.by === column;
  return (
    <th scope="col" aria-sort={here ? (sorting.down ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ by: column, down: here && !sorting.down })}
      >
        {t(`students.${column}`)}
        {here && <Icon name={sorting.down ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

function Row({ meetingId, student }: { meetingId: string; student: Student }) {
  const { t, formatDate } = useI18n();
  const { alias, standing, answered, right, questions, lastSeenAt } = student;
  return (
    <tr>
      <th scope="row">
        <Link href={`/teach/meetings/${meetingId}/participants/${student.participantId}`}>{alias}</Link>
      </th>
      <td className={styles.standing} data-standing={standing}>
        {t(`standing.${standing}`)}
      </td>
      <td>
        <meter
          className={styles.meter}
          value={answered}
          max={Math.max(questions, 1)}
          aria-label={t('students.answered')}
        />
        <span className={styles.count}>{t('students.of', { n: answered, of: questions })}</span>
      </td>
      <td>{answered === 0 ? '–' : right}</td>
      <td>
        {formatDate(lastSeenAt, isToday(lastSeenAt) ? { timeStyle: 'short' } : { dateStyle: 'medium' })}
      </td>
    </tr>
  );
}

function isToday(instant: string): boolean {
  return new Date(instant).toDateString() === new Date().toDateString();
}

function Exports({ meetingId }: { meetingId: string }) {
  const { t } = useI18n();
  const save = useMeetingExport(meetingId);
  return (
    <>
      {save.error !== null && <ErrorState error={save.error} />}
      <Button busy={save.isPending} onClick={() => save.mutate('csv')}>
        {t('export.csv')}
      </Button>
      <Button busy={save.isPending} onClick={() => save.mutate('json')}>
        {t('export.json')}
      </Button>
      <Button onClick={() => window.print()}>
        <Icon name="print" />
        {t('students.print')}
      </Button>
    </>
  );
}
