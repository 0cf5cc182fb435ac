import { useState } from 'react';
import { useLocation } from 'wouter';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { NewAccountForm } from './NewAccountForm.tsx';
import { useAbout, useSetUp, useSignUp } from './teacherApi.ts';
import { tokenOfAddress } from './tokenOfAddress.ts';

/** The link printed at first start leads here: the first administrator. */
export function SetUpPage() {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const [token] = useState(tokenOfAddress);
  const setUp = useSetUp(token);
  if (token === '') {
    return (
      <Page title={t('setUp.title')}>
        <EmptyState title={t('setUp.noToken')}>
          <p>{t('setUp.noToken.text')}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t('setUp.title')} lead={<p>{t('setUp.lead')}</p>}>
      <NewAccountForm
        action={t('setUp.create')}
        busy={setUp.isPending}
        create={setUp.mutate}
        onCreated={() => navigate('/classes', { replace: true })}
      />
    </Page>
  );
}

/** A teacher's own account, by invitation or open to all, as the operator decided. */
export function SignUpPage() {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const [invitation] = useState(tokenOfAddress);
  const { data } = useAbout();
  const signUp = useSignUp(invitation);
  if (data === undefined) {
    return (
      <Page title={t('signUp.title')}>
        <Skeleton lines={4} />
      </Page>
    );
  }
  if (invitation === '' && data.signUp !== 'OPEN') {
    return (
      <Page title={t('signUp.title')}>
        <EmptyState title={t(data.signUp === 'INVITE' ? 'signUp.inviteOnly' : 'signUp.closed')}>
          <p>{t(data.signUp === 'INVITE' ? 'signUp.inviteOnly.text' : 'signUp.closed.text')}</p>
          <ButtonLink href="/sign-in">{t('signIn.title')}</ButtonLink>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t('signUp.title')} lead={<p>{t('signUp.lead')}</p>}>
      <NewAccountForm
        action={t('signUp.create')}
        busy={signUp.isPending}
        create={signUp.mutate}
        onCreated={() => navigate('/classes', { replace: true })}
      />
    </Page>
  );
}
