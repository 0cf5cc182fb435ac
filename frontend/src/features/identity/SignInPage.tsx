import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { hasSlug } from '../../api/problem.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Page } from '../../ui/Page.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import { InsecureHint } from './InsecureHint.tsx';
import styles from './Settings.module.css';
import { useAbout, useSignIn } from './teacherApi.ts';

const FIELDS = ['email', 'password', 'code'] as const;

/** E-mail and password, and the code of the authenticator app when the account asks for it. */
export function SignInPage() {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const signIn = useSignIn();
  const form = useFormErrors(FIELDS);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string>();

  function enter(event: FormEvent) {
    event.preventDefault();
    const complete = form.passes({
      email: !email.includes('@') && t('signIn.email.missing'),
      password: password === '' && t('signIn.password.missing'),
      code: code === '' && t('signIn.code.missing'),
    });
    if (!complete) return;
    const given = { email: email.trim(), password };
    signIn.mutate(code === undefined ? given : { ...given, code: code.replace(/\s/g, '') }, {
      onSuccess: () => navigate(safe(search.get('to')), { replace: true }),
      onError: (error) => {
        if (!hasSlug(error, 'code-needed')) return form.refuse(error, { 'wrong-code': 'code' });
        form.clear();
        setCode('');
      },
    });
  }

  return (
    <Page title={t('signIn.title')} lead={<p>{t('signIn.lead')}</p>}>
      <InsecureHint />
      <FirstRunHint />
      <form onSubmit={enter} noValidate>
        <ErrorSummary errors={form.errors} />
        <TextField
          id="email"
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          value={email}
          onValue={setEmail}
          error={form.at('email')}
        />
        <PasswordField
          id="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          value={password}
          onValue={setPassword}
          error={form.at('password')}
        />
        {code !== undefined && <CodeField value={code} onValue={setCode} error={form.at('code')} />}
        <Button type="submit" variant="primary" busy={signIn.isPending}>
          {t('signIn.enter')}
        </Button>
      </form>
      <NewHere />
    </Page>
  );
}

type CodeFieldProps = { value: string; onValue: (code: string) => void; error: string | undefined };

function CodeField(props: CodeFieldProps) {
  const { t } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={place} role="status">
      <TextField
        id="code"
        label={t('signIn.code')}
        hint={t('signIn.code.hint')}
        code
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        {...props}
      />
    </div>
  );
}

function FirstRunHint() {
  const { t } = useI18n();
  const { data } = useAbout();
  if (data?.setupNeeded !== true) return null;
  return <p>{t('signIn.firstRun')}</p>;
}

function NewHere() {
  const { t } = useI18n();
  const { data } = useAbout();
  return (
    <div className={styles.help}>
      <h2>{t('signIn.help')}</h2>
      <p>{t('signIn.forgotten')}</p>
      {data?.signUp === 'OPEN' && (
        <p>
          <Link href="/sign-up">{t('signIn.signUp')}</Link>
        </p>
      )}
      {data?.signUp === 'INVITE' && <p>{t('signIn.invite')}</p>}
      <p>
        <Link href="/join">{t('signIn.student')}</Link>
      </p>
    </div>
  );
}

/** Only places of our own: an address from outside must not decide where a teacher ends up. */
function safe(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.includes('\\') ? to : '/classes';
}
