import { useState } from 'react';
import { Link } from 'wouter';
import type { Tagged } from '../../api/tagged.ts';
import type { Classroom } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Setting } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { CoTeachers } from './CoTeachers.tsx';
import { EndOfClass } from './EndOfClass.tsx';
import { RulesForm } from './RulesForm.tsx';
import { useClassroom, useNewCode } from './teacherApi.ts';
import { useExport } from './useExport.ts';

/** What a class is called, who may come in, who teaches it, and how it ends. */
export function ClassroomSettingsPage({ params }: { params: { id?: string | undefined } }) {
  const { t } = useI18n();
  const id = params.id ?? '';
  const { data, error, refetch } = useClassroom(id);
  const above = <Link href={`/teach/classrooms/${id}`}>{data?.data.name ?? t('classrooms.title')}</Link>;
  return (
    <Page title={t('classroom.settings')} width="wide" above={above}>
      {data === undefined && error !== null && <ErrorState error={error} onRetry={refetch} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && (
        <>
          <Setting title={t('rules.title')} text={t('rules.text')}>
            <RulesForm classroom={data} />
          </Setting>
          <CoTeachers classroom={data.data} />
          <NewCode classroom={data} />
          <Export id={id} />
          <EndOfClass classroom={data} />
        </>
      )}
    </Page>
  );
}

function NewCode({ classroom }: { classroom: Tagged<Classroom> }) {
  const { t } = useI18n();
  const fresh = useNewCode(classroom.data.id);
  const [asking, setAsking] = useState(false);
  return (
    <Setting title={t('newCode.title')} text={t('newCode.text')}>
      <p>{t('newCode.now', { code: classroom.data.code })}</p>
      <Button onClick={() => setAsking(true)}>{t('newCode.begin')}</Button>
      <div role="status">
        {fresh.isSuccess && <Notice tone="right">{t('newCode.done', { code: classroom.data.code })}</Notice>}
      </div>
      <ConfirmDialog
        open={asking}
        title={t('newCode.ask')}
        action={t('newCode.do')}
        busy={fresh.isPending}
        error={fresh.error}
        onConfirm={() => fresh.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>{t('newCode.ask.text')}</p>
      </ConfirmDialog>
    </Setting>
  );
}

function Export({ id }: { id: string }) {
  const { t } = useI18n();
  const save = useExport(id);
  return (
    <Setting title={t('export.title')} text={t('export.text')}>
      {save.error !== null && <ErrorState error={save.error} />}
      <Button busy={save.isPending} onClick={() => save.mutate('csv')}>
        {t('export.csv')}
      </Button>{' '}
      <Button busy={save.isPending} onClick={() => save.mutate('json')}>
        {t('export.json')}
      </Button>
      <div role="status">{save.isSuccess && <p>{t('download.done')}</p>}</div>
    </Setting>
  );
}
