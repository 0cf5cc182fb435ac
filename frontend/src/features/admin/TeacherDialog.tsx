import { type ReactNode, useState } from 'react';
import type { Teacher } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ReceiptView } from '../../ui/ReceiptView.tsx';
import styles from './Admin.module.css';
import { useChangeTeacher, useDeleteTeacher, useResetLink } from './api.ts';
import { OneTimeLinkView } from './OneTimeLinkView.tsx';

type TeacherDialogProps = { teacher: Teacher; onClose: () => void };

/** What an administrator can do about one teacher. */
export function TeacherDialog({ teacher, onClose }: TeacherDialogProps) {
  const { t } = useI18n();
  const change = useChangeTeacher();
  const [deleting, setDeleting] = useState(false);
  if (deleting) return <DeleteDialog teacher={teacher} onClose={onClose} />;
  const { id, disabled, role } = teacher;
  return (
    <Dialog open dismiss="close" title={teacher.name} onClose={onClose}>
      <p className={styles.email}>{teacher.email}</p>
      {change.error !== null && <ErrorState error={change.error} />}
      <Reset teacher={teacher} />
      <Part
        title={t('admin.access')}
        text={t(disabled ? 'admin.enable.text' : 'admin.disable.text')}
        action={
          <Button busy={change.isPending} onClick={() => change.mutate({ id, disabled: !disabled })}>
            {t(disabled ? 'admin.enable' : 'admin.disable')}
          </Button>
        }
      />
      <Part
        title={t('admin.role')}
        text={t(role === 'ADMIN' ? 'admin.demote.text' : 'admin.promote.text')}
        action={
          <Button
            busy={change.isPending}
            onClick={() => change.mutate({ id, role: role === 'ADMIN' ? 'TEACHER' : 'ADMIN' })}
          >
            {t(role === 'ADMIN' ? 'admin.demote' : 'admin.promote')}
          </Button>
        }
      />
      <Part
        title={t('admin.delete')}
        text={t('admin.delete.text')}
        action={
          <Button variant="danger" onClick={() => setDeleting(true)}>
            {t('admin.delete.begin')}
          </Button>
        }
      />
    </Dialog>
  );
}

type PartProps = { title: string; text: string; action: ReactNode; children?: ReactNode };

function Part({ title, text, action, children }: PartProps) {
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <p>{text}</p>
      {action}
      {children}
    </div>
  );
}

function Reset({ teacher }: { teacher: Teacher }) {
  const { t } = useI18n();
  const reset = useResetLink();
  return (
    <Part
      title={t('admin.reset')}
      text={t('admin.reset.text')}
      action={
        reset.data === undefined && (
          <Button busy={reset.isPending} onClick={() => reset.mutate(teacher.id)}>
            {t('admin.reset.do')}
          </Button>
        )
      }
    >
      {reset.error !== null && <ErrorState error={reset.error} />}
      <div role="status">{reset.data !== undefined && <OneTimeLinkView link={reset.data} />}</div>
    </Part>
  );
}

function DeleteDialog({ teacher, onClose }: TeacherDialogProps) {
  const { t } = useI18n();
  const erase = useDeleteTeacher();
  const { name, email } = teacher;
  if (erase.data !== undefined) {
    return (
      <Dialog open dismiss="close" title={t('admin.deleted', { name })} onClose={onClose}>
        <p>{t('erased.lead')}</p>
        <ReceiptView receipt={erase.data} />
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      open
      title={t('admin.delete.ask', { name })}
      action={t('admin.delete.do')}
      danger
      busy={erase.isPending}
      error={erase.error}
      typed={{ label: t('admin.delete.typed', { email }), text: email }}
      onConfirm={() => erase.mutate(teacher.id)}
      onClose={onClose}
    >
      <p>{t('admin.delete.ask.text', { name })}</p>
    </ConfirmDialog>
  );
}
