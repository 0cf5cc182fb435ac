import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { isStale, type Tagged } from '../../api/tagged.ts';
import type { Meeting } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReceiptView } from '../../ui/ReceiptView.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import { useProblemText } from '../../ui/useProblemText.ts';
import { instantOf, localOf, timeZone } from './localTime.ts';
import styles from './MeetingClock.module.css';
import { useChangeMeeting, useDeleteMeeting } from './teacherApi.ts';
import { useMeetingWords } from './useMeetingWords.ts';

/** Ending, opening again, another closing time, deleting. */
export function MeetingClock({ meeting }: { meeting: Tagged<Meeting> }) {
  const { t } = useI18n();
  const words = useMeetingWords();
  const problemText = useProblemText();
  const change = useChangeMeeting(meeting.data.id);
  const [ending, setEnding] = useState(false);
  const { state } = meeting.data;
  const { etag } = meeting;
  return (
    <div className={styles.clock}>
      <p className={styles.state} data-state={state} role="status">
        {words(meeting.data)}
      </p>
      {change.error !== null && (
        <Notice tone="wrong" live>
          {isStale(change.error)
            ? t('clock.conflict', { state: words(meeting.data) })
            : problemText(change.error)}
        </Notice>
      )}
      {state === 'ENDED' ? (
        <Button busy={change.isPending} onClick={() => change.mutate({ change: { ended: false }, etag })}>
          {t('clock.reopen')}
        </Button>
      ) : (
        <Button onClick={() => setEnding(true)}>{t('clock.end')}</Button>
      )}
      <details className={styles.more}>
        <summary>{t('clock.title')}</summary>
        <ClosingTime key={meeting.data.closesAt} meeting={meeting} change={change} />
        <Delete meeting={meeting.data} />
      </details>
      <ConfirmDialog
        open={ending}
        title={t('clock.end.ask')}
        action={t('clock.end')}
        busy={change.isPending}
        onConfirm={() =>
          change.mutate({ change: { ended: true }, etag }, { onSettled: () => setEnding(false) })
        }
        onClose={() => setEnding(false)}
      >
        <p>{t('clock.end.text')}</p>
      </ConfirmDialog>
    </div>
  );
}

type ClosingTimeProps = { meeting: Tagged<Meeting>; change: ReturnType<typeof useChangeMeeting> };

function ClosingTime({ meeting, change }: ClosingTimeProps) {
  const { t } = useI18n();
  const form = useFormErrors(['closes'] as const);
  const [closes, setCloses] = useState(localOf(meeting.data.closesAt));

  function save(event: FormEvent) {
    event.preventDefault();
    const closesAt = instantOf(closes) ?? null;
    const past = closesAt !== null && closesAt <= new Date().toISOString();
    if (!form.passes({ closes: past && t('clock.closes.past') })) return;
    change.mutate({ change: { closesAt }, etag: meeting.etag }, { onError: (error) => form.refuse(error) });
  }

  return (
    <form onSubmit={save} noValidate>
      <TextField
        id="closes"
        type="datetime-local"
        label={t('clock.closes')}
        hint={t('clock.closes.none', { zone: timeZone() })}
        value={closes}
        onValue={setCloses}
        error={form.errors[0]?.message}
      />
      <Button type="submit" busy={change.isPending}>
        {t('clock.closes.save')}
      </Button>
    </form>
  );
}

function Delete({ meeting }: { meeting: Meeting }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const erase = useDeleteMeeting(meeting.id);

  function leave() {
    navigate(`/teach/classrooms/${meeting.classroomId}`, { replace: true });
    queries.removeQueries({ queryKey: ['meetings'] });
  }

  if (erase.data !== undefined) {
    return (
      <Dialog open dismiss="close" title={t('clock.deleted')} onClose={leave}>
        <p>{t('erased.lead')}</p>
        <ReceiptView receipt={erase.data} />
      </Dialog>
    );
  }
  return (
    <>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t('clock.delete')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('clock.delete.ask')}
        action={t('clock.delete.do')}
        danger
        busy={erase.isPending}
        error={erase.error}
        onConfirm={() => erase.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('clock.delete.text')}</p>
      </ConfirmDialog>
    </>
  );
}
