import { useState } from 'react';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useMyClassrooms } from './api.ts';
import styles from './Joined.module.css';
import type { Membership } from './membership.ts';

/** In the class, or in its waiting room; either way the return key is shown to be kept. */
export function Joined({ joined }: { joined: Membership }) {
  const { t } = useI18n();
  const { data } = useMyClassrooms();
  const state = data?.items.find(({ id }) => id === joined.classroomId)?.state ?? joined.state;
  const waiting = state === 'WAITING';
  const { alias } = joined;
  return (
    <Page title={waiting ? t('joined.waiting.title', { alias }) : t('joined.title', { alias })}>
      {joined.state === 'WAITING' && (
        <Notice tone={waiting ? 'attention' : 'right'} live>
          {waiting ? t('joined.waiting') : t('joined.waiting.in')}
        </Notice>
      )}
      {joined.returnKey === undefined ? (
        <p>{t('joined.again')}</p>
      ) : (
        <ReturnKey returnKey={joined.returnKey} />
      )}
      {!waiting && (
        <ButtonLink href={`/classes?open=${joined.classroomId}`} variant="primary">
          {t('joined.go')}
          <Icon name="forward" />
        </ButtonLink>
      )}
    </Page>
  );
}

function ReturnKey({ returnKey }: { returnKey: string }) {
  const { t } = useI18n();
  const [copied, setCopied] = useState(false);
  return (
    <section className={styles.ticket} aria-labelledby="return-key">
      <h2 id="return-key">{t('joined.key')}</h2>
      <p className={styles.key}>{returnKey}</p>
      <p>{t('joined.key.text')}</p>
      <p className={styles.where}>{t('joined.key.where', { address: `${window.location.host}/return` })}</p>
      <div className={styles.actions}>
        <Button onClick={async () => setCopied(await copyText(returnKey))}>
          <Icon name={copied ? 'check' : 'copy'} />
          <span role="status">{copied ? t('joined.key.copied') : t('joined.key.copy')}</span>
        </Button>
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          {t('joined.key.print')}
        </Button>
      </div>
    </section>
  );
}
