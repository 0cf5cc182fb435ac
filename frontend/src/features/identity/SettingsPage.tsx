import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { Account, Receipt } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Setting } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import { EraseSetting } from './EraseSetting.tsx';
import { InsecureHint } from './InsecureHint.tsx';
import { PasswordSetting } from './PasswordSetting.tsx';
import { SessionsSetting } from './SessionsSetting.tsx';
import { TotpSetting } from './TotpSetting.tsx';
import { useAccount, useDataDownload, useLeave, useRename } from './teacherApi.ts';

/** A teacher's own account. */
export function SettingsPage({ onErased }: { onErased: (receipt: Receipt) => void }) {
  const { t } = useI18n();
  const { data, error, refetch } = useAccount();
  return (
    <Page
      title={t('settings.title')}
      width="wide"
      lead={data?.email !== undefined && <p>{t('settings.lead', { email: data.email })}</p>}
    >
      <InsecureHint />
      {data === undefined && error !== null && <ErrorState error={error} onRetry={refetch} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && (
        <>
          <NameSetting account={data} />
          <PasswordSetting />
          <TotpSetting account={data} />
          <SessionsSetting />
          <SignOutSetting />
          <DataSetting />
          <EraseSetting account={data} onErased={onErased} />
        </>
      )}
    </Page>
  );
}

function NameSetting({ account }: { account: Account }) {
  const { t } = useI18n();
  const rename = useRename();
  const form = useFormErrors(['name'] as const);
  const [name, setName] = useState(account.name);

  function save(event: FormEvent) {
    event.preventDefault();
    if (!form.passes({ name: name.trim() === '' && t('account.name.missing') })) return;
    rename.mutate(name.trim(), { onError: (error) => form.refuse(error) });
  }

  return (
    <Setting title={t('settings.name')} text={t('settings.name.text')}>
      <form onSubmit={save} noValidate>
        <ErrorSummary errors={form.errors} />
        <TextField
          id="name"
          label={t('account.name')}
          autoComplete="name"
          maxLength={80}
          value={name}
          onValue={setName}
          error={form.at('name')}
        />
        <Button type="submit" busy={rename.isPending}>
          {t('settings.name.save')}
        </Button>
        {rename.isSuccess && rename.data.name === name.trim() && <Saved />}
      </form>
    </Setting>
  );
}

function Saved() {
  const { t } = useI18n();
  return <span role="status">{t('saved')}</span>;
}

function SignOutSetting() {
  const { t } = useI18n();
  const leave = useLeave();
  const [, navigate] = useLocation();
  return (
    <Setting title={t('settings.signOut')} text={t('settings.signOut.text')}>
      {leave.error !== null && <ErrorState error={leave.error} />}
      <Button
        busy={leave.isPending}
        onClick={() => leave.mutate(undefined, { onSuccess: () => navigate('/') })}
      >
        {t('settings.signOut')}
      </Button>
    </Setting>
  );
}

function DataSetting() {
  const { t } = useI18n();
  const data = useDataDownload();
  return (
    <Setting title={t('settings.data')} text={t('settings.data.text')}>
      {data.error !== null && <ErrorState error={data.error} />}
      <Button busy={data.isPending} onClick={() => data.mutate()}>
        {t('settings.data.download')}
      </Button>
      {data.isSuccess && (
        <Notice tone="right" live>
          {t('download.done')}
        </Notice>
      )}
    </Setting>
  );
}
