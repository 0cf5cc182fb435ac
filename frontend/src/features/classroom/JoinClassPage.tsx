import { useState } from 'react';
import { Link } from 'wouter';
import type { JoinInfo } from '../../api/types.ts';
import { useSession } from '../../api/useSession.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useJoinInfo } from './api.ts';
import { Joined } from './Joined.tsx';
import { type Membership, recallMembership, rememberMembership } from './membership.ts';
import { NameForm } from './NameForm.tsx';

/** From the code to the class: a name, then the return key, then the lesson. */
export function JoinClassPage({ params }: { params: { code?: string | undefined } }) {
  const code = params.code ?? '';
  const [joined, setJoined] = useState<Membership | undefined>(() => recallMembership(code));
  if (joined !== undefined) return <Joined joined={joined} />;
  return (
    <Door
      code={code}
      onJoined={(membership) => {
        rememberMembership(code, membership);
        setJoined(membership);
      }}
    />
  );
}

function Door({ code, onJoined }: { code: string; onJoined: (joined: Membership) => void }) {
  const { t } = useI18n();
  const { data, error, refetch } = useJoinInfo(code);
  if (error !== null) {
    return (
      <Page title={t('join.title')}>
        <ErrorState error={error} onRetry={refetch} />
        <ButtonLink href="/join" variant="primary">
          {t('join.otherCode')}
        </ButtonLink>
      </Page>
    );
  }
  if (data === undefined) {
    return (
      <Page title={t('join.title')}>
        <Skeleton lines={4} />
      </Page>
    );
  }
  return (
    <Page title={data.classroomName} above={<p>{t('join.into')}</p>}>
      {data.open ? <Open code={code} info={data} onJoined={onJoined} /> : <Locked />}
    </Page>
  );
}

type OpenProps = { code: string; info: JoinInfo; onJoined: (joined: Membership) => void };

function Open({ code, info, onJoined }: OpenProps) {
  const { t } = useI18n();
  const { account } = useSession();
  return (
    <>
      {account?.role === 'LEARNER' && <Notice>{t('join.carries')}</Notice>}
      <NameForm code={code} info={info} onJoined={onJoined} />
    </>
  );
}

function Locked() {
  const { t } = useI18n();
  return (
    <>
      <Notice tone="attention" title={t('join.locked')}>
        {t('join.locked.text')}
      </Notice>
      <Link href="/join">{t('join.otherCode')}</Link>
    </>
  );
}
