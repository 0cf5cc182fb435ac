import { type FormEvent, useState } from 'react';
import type { Member } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ReceiptView } from '../../ui/ReceiptView.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import styles from './Members.module.css';
import { useChangeMember, useEraseMember, useNewReturnKey } from './teacherApi.ts';

const MAX_ALIAS = 24;

type MemberDialogProps = {
  classroomId: string;
  member: Member;
  onRemove: () => void;
  onClose: () => void;
};

/** One student: another name, a new return key, out of the class, or gone for good. */
export function MemberDialog({ classroomId, member, onRemove, onClose }: MemberDialogProps) {
  const { t, formatDate } = useI18n();
  const [erasing, setErasing] = useState(false);
  if (erasing) return <EraseDialog classroomId={classroomId} member={member} onClose={onClose} />;
  return (
    <Dialog open dismiss="close" title={member.alias} onClose={onClose}>
      <p className={styles.note}>
        {t('member.joined', { time: formatDate(member.joinedAt) })}
        {member.lastSeenAt !== undefined && ` ${t('member.seen', { time: formatDate(member.lastSeenAt) })}`}
      </p>
      <Rename classroomId={classroomId} member={member} onDone={onClose} />
      <ReturnKey classroomId={classroomId} member={member} />
      <div className={styles.part}>
        <h3>{t('member.leave')}</h3>
        <p>{t('member.leave.text')}</p>
        <div className={styles.actions}>
          <Button onClick={onRemove}>{t('member.remove')}</Button>
          <Button variant="danger" onClick={() => setErasing(true)}>
            {t('member.erase')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

type PartProps = { classroomId: string; member: Member };

function Rename({ classroomId, member, onDone }: PartProps & { onDone: () => void }) {
  const { t } = useI18n();
  const change = useChangeMember(classroomId);
  const form = useFormErrors(['alias'] as const);
  const [alias, setAlias] = useState(member.alias);

  function save(event: FormEvent) {
    event.preventDefault();
    if (!form.passes({ alias: alias.trim() === '' && t('member.alias.missing') })) return;
    change.mutate(
      { memberId: member.id, alias: alias.trim() },
      { onSuccess: onDone, onError: (error) => form.refuse(error, { 'alias-taken': 'alias' }) },
    );
  }

  return (
    <form onSubmit={save} noValidate className={styles.part}>
      <TextField
        id="alias"
        label={t('member.alias')}
        hint={t('member.alias.hint')}
        value={alias}
        onValue={setAlias}
        maxLength={MAX_ALIAS}
        autoComplete="off"
        error={form.errors[0]?.message}
      />
      <Button type="submit" busy={change.isPending}>
        {t('member.rename')}
      </Button>
    </form>
  );
}

function ReturnKey({ classroomId, member }: PartProps) {
  const { t } = useI18n();
  const fresh = useNewReturnKey(classroomId);
  return (
    <div className={styles.part}>
      <h3>{t('member.key')}</h3>
      <p>{t('member.key.text')}</p>
      {fresh.error !== null && <ErrorState error={fresh.error} />}
      <div role="status">
        {fresh.data !== undefined && (
          <>
            <p className={styles.key}>{fresh.data.returnKey}</p>
            <p>{t('member.key.once')}</p>
            <CopyButton text={fresh.data.returnKey}>{t('member.key.copy')}</CopyButton>
          </>
        )}
      </div>
      {fresh.data === undefined && (
        <Button busy={fresh.isPending} onClick={() => fresh.mutate(member.id)}>
          {t('member.key.new')}
        </Button>
      )}
    </div>
  );
}

function EraseDialog({ classroomId, member, onClose }: PartProps & { onClose: () => void }) {
  const { t } = useI18n();
  const erase = useEraseMember(classroomId);
  if (erase.data !== undefined) {
    return (
      <Dialog open dismiss="close" title={t('member.erased', { alias: member.alias })} onClose={onClose}>
        <p>{t('erased.lead')}</p>
        <ReceiptView receipt={erase.data} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      title={t('member.erase.ask', { alias: member.alias })}
      onClose={onClose}
      action={
        <Button variant="danger" busy={erase.isPending} onClick={() => erase.mutate(member.id)}>
          {t('member.erase.do')}
        </Button>
      }
    >
      <p>{t('member.erase.text')}</p>
      {erase.error !== null && <ErrorState error={erase.error} />}
    </Dialog>
  );
}
