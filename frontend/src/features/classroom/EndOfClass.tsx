import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Tagged } from '../../api/tagged.ts';
import type { Classroom } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ReceiptView } from '../../ui/ReceiptView.tsx';
import { Setting } from '../../ui/Section.tsx';
import { useChangeClassroom, useDeleteClassroom } from './teacherApi.ts';

/** Put away, or gone for good. */
export function EndOfClass({ classroom }: { classroom: Tagged<Classroom> }) {
  return (
    <>
      <Archive classroom={classroom} />
      <Delete classroom={classroom.data} />
    </>
  );
}

function Archive({ classroom }: { classroom: Tagged<Classroom> }) {
  const { t } = useI18n();
  const change = useChangeClassroom(classroom.data.id);
  const { archived } = classroom.data;
  return (
    <Setting title={t('archive.title')} text={t('archive.text')}>
      {change.error !== null && <ErrorState error={change.error} />}
      <Button
        busy={change.isPending}
        onClick={() => change.mutate({ change: { archived: !archived }, etag: classroom.etag })}
      >
        {t(archived ? 'classroom.restore' : 'archive.do')}
      </Button>
      <span role="status">{change.isSuccess && ` ${t(archived ? 'archive.done' : 'archive.undone')}`}</span>
    </Setting>
  );
}

function Delete({ classroom }: { classroom: Classroom }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const erase = useDeleteClassroom(classroom.id);

  function leave() {
    queries.removeQueries({ queryKey: ['classrooms'] });
    navigate('/classes', { replace: true });
  }

  return (
    <Setting title={t('deleteClass.title')} text={t('deleteClass.text')}>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t('deleteClass.begin')}
      </Button>
      {erase.data === undefined ? (
        <ConfirmDialog
          open={asking}
          title={t('deleteClass.ask', { name: classroom.name })}
          action={t('deleteClass.do')}
          danger
          busy={erase.isPending}
          error={erase.error}
          typed={{ label: t('deleteClass.typed', { name: classroom.name }), text: classroom.name }}
          onConfirm={() => erase.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>{t('deleteClass.ask.text')}</p>
        </ConfirmDialog>
      ) : (
        <Dialog open dismiss="close" title={t('deleteClass.done')} onClose={leave}>
          <p>{t('erased.lead')}</p>
          <ReceiptView receipt={erase.data} />
        </Dialog>
      )}
    </Setting>
  );
}
