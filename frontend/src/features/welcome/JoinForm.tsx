import { useState } from 'react';
import { useLocation } from 'wouter';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { tidyCode } from '../../ui/code.ts';
import styles from './WelcomePage.module.css';

/** The code on the first screen: from here to the name is one press. */
export function JoinForm() {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  return (
    <form
      className={styles.join}
      onSubmit={(event) => {
        event.preventDefault();
        navigate(code.trim() === '' ? '/join' : `/join/${tidyCode(code)}`);
      }}
    >
      <label htmlFor="class-code">{t('welcome.code')}</label>
      <div className={styles.joinRow}>
        <input
          id="class-code"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
        />
        <Button type="submit" variant="primary">
          {t('welcome.join')}
        </Button>
      </div>
    </form>
  );
}
