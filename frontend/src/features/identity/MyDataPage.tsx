import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { Receipt } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { useErasure, useMyData, useSignOut } from './api.ts';
import styles from './MyData.module.css';

type MyDataProps = {
  /** Answers of this learner that still wait on this device. */
  unsent: number;
  onErased: (receipt: Receipt) => void;
};

/** What is kept about a learner, and the learner's hand on it. */
export function MyDataPage({ unsent, onErased }: MyDataProps) {
  const { t } = useI18n();
  return (
    <Page title={t('data.title')} lead={<p>{t('data.lead')}</p>}>
      <Part title={t('data.kept')} text={t('data.kept.text')} />
      <Download />
      <SignOut unsent={unsent} />
      <Erase onErased={onErased} />
    </Page>
  );
}

function Part({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}

function Download() {
  const { t } = useI18n();
  const data = useMyData();
  return (
    <Part title={t('data.download')} text={t('data.download.text')}>
      {data.error !== null && <ErrorState error={data.error} />}
      <Button
        busy={data.isPending}
        onClick={() =>
          data.mutate(undefined, {
            onSuccess: (stored) =>
              saveFile('stagecraft-my-data.json', 'application/json', JSON.stringify(stored, null, 2)),
          })
        }
      >
        {t('data.download')}
      </Button>
    </Part>
  );
}

function SignOut({ unsent }: { unsent: number }) {
  const { t } = useI18n();
  const leave = useSignOut();
  const [, navigate] = useLocation();
  return (
    <Part title={t('data.signOut')} text={t('data.signOut.text')}>
      {unsent > 0 && <p>{t('data.signOut.unsent', { n: unsent })}</p>}
      {leave.error !== null && <ErrorState error={leave.error} />}
      <Button busy={leave.isPending} onClick={() => leave.mutateAsync().then(() => navigate('/'), ignore)}>
        {t('data.signOut')}
      </Button>
    </Part>
  );
}

function Erase({ onErased }: { onErased: (receipt: Receipt) => void }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const erasure = useErasure();
  return (
    <Part title={t('data.erase')} text={t('data.erase.text')}>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t('data.erase')}
      </Button>
      <Dialog
        open={asking}
        title={t('data.erase.ask')}
        onClose={() => setAsking(false)}
        action={
          <Button
            variant="danger"
            busy={erasure.isPending}
            onClick={() => erasure.mutate(undefined, { onSuccess: onErased })}
          >
            {t('data.erase.do')}
          </Button>
        }
      >
        <p>{t('data.erase.ask.text')}</p>
        {erasure.error !== null && <ErrorState error={erasure.error} />}
      </Dialog>
    </Part>
  );
}

export function ErasedPage({ receipt }: { receipt: Receipt }) {
  const { t, formatDate } = useI18n();
  const records = Object.values(receipt.counts).reduce((sum, count) => sum + count, 0);
  return (
    <Page title={t('data.erased')} lead={<p>{t('data.erased.text')}</p>}>
      <dl className={styles.receipt}>
        <dt>{t('data.erased.id')}</dt>
        <dd>{receipt.id}</dd>
        <dt>{t('data.erased.at')}</dt>
        <dd>{formatDate(receipt.erasedAt)}</dd>
        <dt>{t('data.erased.counts')}</dt>
        <dd>{records}</dd>
      </dl>
      <ButtonLink href="/">{t('error.home')}</ButtonLink>
    </Page>
  );
}

/** The mutation shows its own error. */
function ignore(): void {}
