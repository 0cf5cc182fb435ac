import { type FormEvent, useState } from 'react';
import type { Classroom, CoTeacher } from '../../api/teacherTypes.ts';
import { useSession } from '../../api/useSession.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Setting } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import styles from './Members.module.css';
import { useAddTeacher, useRemoveTeacher } from './teacherApi.ts';

/** The teachers of this class, all with the same rights; the last one cannot leave. */
export function CoTeachers({ classroom }: { classroom: Classroom }) {
  const { t } = useI18n();
  const { account } = useSession();
  const remove = useRemoveTeacher(classroom.id);
  const [leaving, setLeaving] = useState<CoTeacher>();
  const alone = classroom.teachers.length === 1;
  return (
    <Setting title={t('coTeachers.title')} text={t('coTeachers.text')}>
      <ul className={styles.list}>
        {classroom.teachers.map((teacher) => (
          <li key={teacher.memberId}>
            <strong>
              {teacher.name} {teacher.accountId === account?.id && t('coTeachers.you')}
            </strong>
            {!alone && (
              <Button
                variant="quiet"
                onClick={() => setLeaving(teacher)}
                aria-label={t('coTeachers.remove.of', { name: teacher.name })}
              >
                {t('coTeachers.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <AddTeacher id={classroom.id} />
      <ConfirmDialog
        open={leaving !== undefined}
        title={t('coTeachers.ask', { name: leaving?.name ?? '' })}
        action={t('coTeachers.do')}
        danger
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() =>
          leaving !== undefined && remove.mutate(leaving.memberId, { onSuccess: () => setLeaving(undefined) })
        }
        onClose={() => setLeaving(undefined)}
      >
        <p>{t('coTeachers.ask.text')}</p>
      </ConfirmDialog>
    </Setting>
  );
}

function AddTeacher({ id }: { id: string }) {
  const { t } = useI18n();
  const add = useAddTeacher(id);
  const form = useFormErrors(['email'] as const);
  const [email, setEmail] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!form.passes({ email: !email.includes('@') && t('signIn.email.missing') })) return;
    add.mutate(email.trim(), {
      onSuccess: () => setEmail(''),
      onError: (error) => form.refuse(error, { 'unknown-teacher': 'email' }),
    });
  }

  return (
    <form onSubmit={submit} noValidate className={styles.part}>
      <ErrorSummary errors={form.errors} />
      <TextField
        id="email"
        label={t('coTeachers.email')}
        hint={t('coTeachers.email.hint')}
        type="email"
        autoComplete="off"
        value={email}
        onValue={setEmail}
        error={form.at('email')}
      />
      <Button type="submit" busy={add.isPending}>
        {t('coTeachers.add')}
      </Button>
    </form>
  );
}
