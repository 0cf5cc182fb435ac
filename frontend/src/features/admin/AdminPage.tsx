import { useState } from 'react';
import type { Teacher } from '../../api/teacherTypes.ts';
import { useSession } from '../../api/useSession.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from './Admin.module.css';
import { useInvite, useTeachers } from './api.ts';
import { OneTimeLinkView } from './OneTimeLinkView.tsx';
import { TeacherDialog } from './TeacherDialog.tsx';

/** The teachers of this server: who they are, and how others become one. */
export function AdminPage() {
  const { t } = useI18n();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTeachers();
  const [chosen, setChosen] = useState<Teacher>();
  const teachers = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('admin.title')} width="wide" lead={<p>{t('admin.lead')}</p>}>
      <Invite />
      <Section title={t('admin.teachers')}>
        {data === undefined && error !== null && <ErrorState error={error} onRetry={refetch} />}
        {data === undefined && error === null && <Skeleton lines={4} />}
        {teachers.length > 0 && <TeacherTable teachers={teachers} onChoose={setChosen} />}
        {teachers.length === 1 && (
          <EmptyState title={t('admin.alone')}>
            <p>{t('admin.alone.text')}</p>
          </EmptyState>
        )}
        {hasNextPage && (
          <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('admin.more')}
          </Button>
        )}
      </Section>
      {chosen !== undefined && (
        <TeacherDialog
          teacher={teachers.find(({ id }) => id === chosen.id) ?? chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Page>
  );
}

function Invite() {
  const { t } = useI18n();
  const invite = useInvite();
  return (
    <Section title={t('admin.invite')} text={t('admin.invite.text')}>
      {invite.error !== null && <ErrorState error={invite.error} />}
      <Button variant="primary" busy={invite.isPending} onClick={() => invite.mutate()}>
        {t('admin.invite.do')}
      </Button>
      <div role="status">{invite.data !== undefined && <OneTimeLinkView link={invite.data} />}</div>
    </Section>
  );
}

type TeacherTableProps = { teachers: readonly Teacher[]; onChoose: (teacher: Teacher) => void };

function TeacherTable({ teachers, onChoose }: TeacherTableProps) {
  const { t, formatDate } = useI18n();
  const { account } = useSession();
  return (
    <Table caption={t('admin.teachers')}>
      <thead>
        <tr>
          <th scope="col">{t('admin.name')}</th>
          <th scope="col">{t('admin.role')}</th>
          <th scope="col">{t('admin.seen')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('admin.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {teachers.map((teacher) => (
          <tr key={teacher.id}>
            <th scope="row">
              {teacher.name}
              <span className={styles.email}>{teacher.email}</span>
            </th>
            <td>
              {t(`admin.role.${teacher.role}`)}
              {teacher.disabled && <span className={styles.disabled}>{t('admin.disabled')}</span>}
            </td>
            <td>{formatDate(teacher.lastSeenAt, { dateStyle: 'medium' })}</td>
            <td>
              {teacher.id === account?.id ? (
                t('admin.you')
              ) : (
                <Button
                  onClick={() => onChoose(teacher)}
                  aria-label={t('admin.manage.of', { name: teacher.name })}
                >
                  {t('admin.manage')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
