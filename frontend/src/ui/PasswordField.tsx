import { type ComponentProps, useState } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './PasswordField.module.css';
import { TextField } from './TextField.tsx';

type PasswordFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'code'>;

/** A password that can be looked at while it is typed, which makes long ones bearable. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useI18n();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.password}>
      <TextField {...props} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" />
      <label className={styles.show}>
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {t('password.show')}
      </label>
    </div>
  );
}
