import { type FormEvent, useState } from 'react';
import type { Account } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { Setting } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import styles from './Settings.module.css';
import { useTotpConfirm, useTotpDisable, useTotpSecret } from './teacherApi.ts';

/** A second proof at sign-in: a code from an app, which needs no network and no e-mail. */
export function TotpSetting({ account }: { account: Account }) {
  const { t } = useI18n();
  return (
    <Setting title={t('totp.title')} text={t('totp.text')}>
      {account.totp ? <On /> : <Off />}
    </Setting>
  );
}

function Off() {
  const { t } = useI18n();
  const secret = useTotpSecret();
  if (secret.data !== undefined) return <Confirm secret={secret.data.secret} uri={secret.data.uri} />;
  return (
    <>
      {secret.error !== null && <ErrorState error={secret.error} />}
      <Button busy={secret.isPending} onClick={() => secret.mutate()}>
        {t('totp.begin')}
      </Button>
    </>
  );
}

function Confirm({ secret, uri }: { secret: string; uri: string }) {
  const { t } = useI18n();
  const confirm = useTotpConfirm();
  const form = useFormErrors(['totp'] as const);
  const [code, setCode] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    const digits = code.replace(/\s/g, '');
    if (!form.passes({ totp: !/^\d{6}$/.test(digits) && t('totp.code.wrong') })) return;
    confirm.mutate(digits, {
      onError: (error) => form.refuse(error, { 'wrong-code': 'totp' }),
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={form.errors} />
      <ol className={styles.steps}>
        <li>
          <p>{t('totp.scan')}</p>
          <QrCode text={uri} label={t('totp.qr')} />
          <p className={styles.secret}>
            {t('totp.secret')} <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
        </li>
        <li>
          <TextField
            id="totp"
            label={t('totp.code')}
            code
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={9}
            value={code}
            onValue={setCode}
            error={form.at('totp')}
          />
          <Button type="submit" busy={confirm.isPending}>
            {t('totp.confirm')}
          </Button>
        </li>
      </ol>
    </form>
  );
}

function On() {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p className={styles.on} role="status">
        <Icon name="check" />
        {t('totp.on')}
      </p>
      <Button onClick={() => setAsking(true)}>{t('totp.off')}</Button>
      {asking && <DisableDialog onClose={() => setAsking(false)} />}
    </>
  );
}

function DisableDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const disable = useTotpDisable();
  const form = useFormErrors(['totp-password'] as const);
  const [password, setPassword] = useState('');

  function submit() {
    if (!form.passes({ 'totp-password': password === '' && t('signIn.password.missing') })) return;
    disable.mutate(password, {
      onSuccess: onClose,
      onError: (error) => form.refuse(error, { 'wrong-password': 'totp-password' }),
    });
  }

  return (
    <Dialog
      open
      title={t('totp.off.ask')}
      onClose={onClose}
      action={
        <Button variant="danger" busy={disable.isPending} onClick={submit}>
          {t('totp.off')}
        </Button>
      }
    >
      <p>{t('totp.off.text')}</p>
      <PasswordField
        id="totp-password"
        label={t('signIn.password')}
        autoComplete="current-password"
        value={password}
        onValue={setPassword}
        error={form.at('totp-password') ?? form.errors[0]?.message}
      />
    </Dialog>
  );
}
