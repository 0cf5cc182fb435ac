import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { tidyCode } from '../../ui/code.ts';
import { ErrorSummary, type FormError } from '../../ui/ErrorSummary.tsx';
import { Page } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** The code alone; the class itself comes next. */
export function JoinPage() {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  function find(event: FormEvent) {
    event.preventDefault();
    if (tidyCode(code) === '') setErrors([{ message: t('join.code.missing'), field: 'code' }]);
    else navigate(`/join/${tidyCode(code)}`);
  }

  return (
    <Page title={t('join.title')} lead={<p>{t('join.lead')}</p>}>
      <form onSubmit={find} noValidate>
        <ErrorSummary errors={errors} />
        <TextField
          id="code"
          label={t('join.code')}
          value={code}
          onValue={setCode}
          code
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          error={errors[0]?.message}
        />
        <Button type="submit" variant="primary">
          {t('join.find')}
        </Button>
      </form>
    </Page>
  );
}
