import { useState } from 'react';
import type { Account, Receipt } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { Setting } from '../../ui/Section.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import { useEraseTeacher } from './teacherApi.ts';

type EraseProps = { account: Account; onErased: (receipt: Receipt) => void };

/** Erases the account and what hangs on it; the receipt is shown after the session has ended. */
export function EraseSetting({ account, onErased }: EraseProps) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  return (
    <Setting title={t('erase.title')} text={t('erase.text')}>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t('erase.begin')}
      </Button>
      {asking && <EraseDialog account={account} onErased={onErased} onClose={() => setAsking(false)} />}
    </Setting>
  );
}

function EraseDialog({ account, onErased, onClose }: EraseProps & { onClose: () => void }) {
  const { t } = useI18n();
  const erase = useEraseTeacher();
  const form = useFormErrors(['erase-password'] as const);
  const [password, setPassword] = useState('');

  function submit() {
    if (!form.passes({ 'erase-password': password === '' && t('signIn.password.missing') })) return;
    erase.mutate(password, { onSuccess: onErased, onError: (error) => form.refuse(error) });
  }

  return (
    <Dialog
      open
      title={t('erase.ask')}
      onClose={onClose}
      action={
        <Button variant="danger" busy={erase.isPending} onClick={submit}>
          {t('erase.do')}
        </Button>
      }
    >
      <p>{t('erase.ask.text', { email: account.email ?? '' })}</p>
      <PasswordField
        id="erase-password"
        label={t('signIn.password')}
        autoComplete="current-password"
        value={password}
        onValue={setPassword}
        error={form.errors[0]?.message}
      />
    </Dialog>
  );
}
