import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { tidyCode } from '../../ui/code.ts';
import { ErrorSummary, type FormError } from '../../ui/ErrorSummary.tsx';
import { Page } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useProblemText } from '../../ui/useProblemText.ts';
import { useReturn } from './api.ts';

/** Another device, or the same one later: the key brings back everything. */
export function ReturnPage() {
  const { t } = useI18n();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const comeBack = useReturn();
  const [key, setKey] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (tidyCode(key) === '') {
      setErrors([{ message: t('return.key.missing'), field: 'key' }]);
      return;
    }
    comeBack.mutate(grouped(tidyCode(key)), {
      onSuccess: () => navigate('/classes'),
      onError: (error) => setErrors([{ message: problemText(error), field: 'key' }]),
    });
  }

  return (
    <Page title={t('return.title')} lead={<p>{t('return.lead')}</p>}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        <TextField
          id="key"
          label={t('return.key')}
          hint={t('return.key.hint')}
          value={key}
          onValue={setKey}
          code
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={30}
          error={errors[0]?.message}
        />
        <Button type="submit" variant="primary" busy={comeBack.isPending}>
          {t('return.go')}
        </Button>
      </form>
      <p>{t('return.lost')}</p>
    </Page>
  );
}

/** As it is printed on the card: XXXX-XXXX-XXXX. */
function grouped(key: string): string {
  return key.match(/.{1,4}/g)?.join('-') ?? key;
}
