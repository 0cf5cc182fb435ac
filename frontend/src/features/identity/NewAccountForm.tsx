import { type FormEvent, useState } from 'react';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';

const FIELDS = ['name', 'email', 'password'] as const;
export const SHORTEST_PASSWORD = 8;
const MAX_NAME = 80;

type Newcomer = { email: string; name: string; password: string };
type Outcome = { onSuccess: () => void; onError: (error: unknown) => void };
type NewAccountFormProps = {
  action: string;
  busy: boolean;
  create: (newcomer: Newcomer, outcome: Outcome) => void;
  onCreated: () => void;
};

/** Name, e-mail and password: the same three for the first administrator and for every teacher after. */
export function NewAccountForm({ action, busy, create, onCreated }: NewAccountFormProps) {
  const { t } = useI18n();
  const form = useFormErrors(FIELDS);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    const complete = form.passes({
      name: name.trim() === '' && t('account.name.missing'),
      email: !email.includes('@') && t('signIn.email.missing'),
      password: password.length < SHORTEST_PASSWORD && t('account.password.short', { n: SHORTEST_PASSWORD }),
    });
    if (!complete) return;
    create(
      { name: name.trim(), email: email.trim(), password },
      { onSuccess: onCreated, onError: (error) => form.refuse(error, { 'email-taken': 'email' }) },
    );
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={form.errors} />
      <TextField
        id="name"
        label={t('account.name')}
        hint={t('account.name.hint')}
        autoComplete="name"
        maxLength={MAX_NAME}
        value={name}
        onValue={setName}
        error={form.at('name')}
      />
      <TextField
        id="email"
        label={t('signIn.email')}
        hint={t('account.email.hint')}
        type="email"
        autoComplete="username"
        value={email}
        onValue={setEmail}
        error={form.at('email')}
      />
      <PasswordField
        id="password"
        label={t('signIn.password')}
        hint={t('account.password.hint', { n: SHORTEST_PASSWORD })}
        autoComplete="new-password"
        value={password}
        onValue={setPassword}
        error={form.at('password')}
      />
      <Button type="submit" variant="primary" busy={busy}>
        {action}
      </Button>
    </form>
  );
}
