import type { ReactNode } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Account } from '../api/types.ts';
import { useSession } from '../api/useSession.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './Shell.module.css';

/** Whom a screen is for. */
export type Guest = 'SIGNED_IN' | 'TEACHER' | 'ADMIN';

const ALLOWED: Readonly<Record<Guest, readonly Account['role'][]>> = {
  SIGNED_IN: ['LEARNER', 'TEACHER', 'ADMIN'],
  TEACHER: ['TEACHER', 'ADMIN'],
  ADMIN: ['ADMIN'],
};

/** Shows the screen to whom it is for; the server refuses all others anyway, this only says it kindly. */
export function Guard({ who, children }: { who: Guest; children: ReactNode }) {
  const { account, error, retry } = useSession();
  const [location] = useLocation();
  if (account === undefined && error !== null) {
    return (
      <div className={styles.waiting}>
        <ErrorState error={error} onRetry={retry} />
      </div>
    );
  }
  if (account === undefined) {
    return (
      <div className={styles.waiting}>
        <Skeleton lines={4} />
      </div>
    );
  }
  if (account !== null && ALLOWED[who].includes(account.role)) return children;
  if (account === null && who !== 'SIGNED_IN') {
    return <Redirect to={`/sign-in?to=${encodeURIComponent(location)}`} replace />;
  }
  return account === null ? <Stranger /> : <Denied />;
}

function Stranger() {
  const { t } = useI18n();
  return (
    <Page title={t('guard.title')} lead={<p>{t('guard.text')}</p>}>
      <p className={styles.actions}>
        <ButtonLink href="/return" variant="primary">
          {t('guard.return')}
        </ButtonLink>
        <ButtonLink href="/join">{t('guard.join')}</ButtonLink>
      </p>
    </Page>
  );
}

function Denied() {
  const { t } = useI18n();
  return (
    <Page title={t('guard.denied')} lead={<p>{t('guard.denied.text')}</p>}>
      <p className={styles.actions}>
        <ButtonLink href="/">{t('error.home')}</ButtonLink>
        <ButtonLink href="/sign-in">{t('shell.signIn')}</ButtonLink>
      </p>
    </Page>
  );
}
