import { OfflineError, ProblemError } from '../api/problem.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button, ButtonLink } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { useProblemText } from './useProblemText.ts';

/** Something could not be loaded: why, and what to do about it. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useI18n();
  const problemText = useProblemText();
  const gone = error instanceof ProblemError && error.problem.status === 404;
  return (
    <Notice
      tone="wrong"
      live
      title={error instanceof OfflineError ? t('error.offline.title') : t('error.title')}
    >
      <p>{problemText(error)}</p>
      {!gone && onRetry && <Button onClick={onRetry}>{t('error.again')}</Button>}
      {gone && <ButtonLink href="/">{t('error.home')}</ButtonLink>}
    </Notice>
  );
}
