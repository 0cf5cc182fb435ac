import { type FormEvent, useState } from 'react';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import { SHORTEST_PASSWORD } from './NewAccountForm.tsx';
import { useReset } from './teacherApi.ts';
import { tokenOfAddress } from './tokenOfAddress.ts';

/** The link that an administrator hands over leads here. */
export function ResetPage() {
  const { t } = useI18n();
  const [token] = useState(tokenOfAddress);
  const reset = useReset(token);
  if (token === '') {
    return (
      <Page title={t('reset.title')}>
        <EmptyState title={t('reset.noToken')}>
          <p>{t('reset.noToken.text')}</p>
        </EmptyState>
      </Page>
    );
  }
  if (reset.isSuccess) {
    return (
      <Page title={t('reset.title')}>
        <Notice tone="right" live title={t('reset.done')}>
          <p>{t('reset.done.text')}</p>
        </Notice>
        <ButtonLink href="/sign-in" variant="primary">
          {t('signIn.title')}
        </ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={t('reset.title')} lead={<p>{t('reset.lead')}</p>}>
      <ResetForm reset={reset} />
    </Page>
  );
}

function ResetForm({ reset }: { reset: ReturnType<typeof useReset> }) {
  const { t } = useI18n();
  const form = useFormErrors(['password'] as const);
  const [password, setPassword] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    const long = form.passes({
      password: password.length < SHORTEST_PASSWORD && t('account.password.short', { n: SHORTEST_PASSWORD }),
    });
    if (long) reset.mutate(password, { onError: (error) => form.refuse(error) });
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={form.errors} />
      <PasswordField
        id="password"
        label={t('password.new')}
        hint={t('account.password.hint', { n: SHORTEST_PASSWORD })}
        autoComplete="new-password"
        value={password}
        onValue={setPassword}
        error={form.at('password')}
      />
      <Button type="submit" variant="primary" busy={reset.isPending}>
        {t('reset.set')}
      </Button>
    </form>
  );
}
