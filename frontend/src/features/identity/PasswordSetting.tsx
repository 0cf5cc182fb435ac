import { type FormEvent, useState } from 'react';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { Setting } from '../../ui/Section.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import { SHORTEST_PASSWORD } from './NewAccountForm.tsx';
import { useChangePassword } from './teacherApi.ts';

const FIELDS = ['current', 'password'] as const;

/** A new password ends every other session: whoever had the old one is out. */
export function PasswordSetting() {
  const { t } = useI18n();
  const change = useChangePassword();
  const form = useFormErrors(FIELDS);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');

  function save(event: FormEvent) {
    event.preventDefault();
    const complete = form.passes({
      current: current === '' && t('password.current.missing'),
      password: password.length < SHORTEST_PASSWORD && t('account.password.short', { n: SHORTEST_PASSWORD }),
    });
    if (!complete) return;
    change.mutate(
      { current, password },
      {
        onSuccess: () => {
          setCurrent('');
          setPassword('');
        },
        onError: (error) =>
          form.refuse(error, { 'wrong-credentials': 'current', 'wrong-password': 'current' }),
      },
    );
  }

  return (
    <Setting title={t('settings.password')} text={t('settings.password.text')}>
      <form onSubmit={save} noValidate>
        <ErrorSummary errors={form.errors} />
        <PasswordField
          id="current"
          label={t('password.current')}
          autoComplete="current-password"
          value={current}
          onValue={setCurrent}
          error={form.at('current')}
        />
        <PasswordField
          id="password"
          label={t('password.new')}
          hint={t('account.password.hint', { n: SHORTEST_PASSWORD })}
          autoComplete="new-password"
          value={password}
          onValue={setPassword}
          error={form.at('password')}
        />
        <Button type="submit" busy={change.isPending}>
          {t('settings.password.save')}
        </Button>
        {change.isSuccess && password === '' && (
          <Notice tone="right" live>
            {t('settings.password.done')}
          </Notice>
        )}
      </form>
    </Setting>
  );
}
