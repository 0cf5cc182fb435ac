import { useCallback } from 'react';
import { OfflineError, ProblemError } from '../api/problem.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { PlainKey } from '../i18n/messages.ts';

/** Refusals that a person meets in the ordinary course of things have words in their own language. */
type KnownProblem = Extract<PlainKey, `problem.${string}`>;

/** Says what went wrong and what to do, in the reader's language where we know the refusal. */
export function useProblemText(): (error: unknown) => string {
  const { t, knows } = useI18n();
  return useCallback(
    (error) => {
      if (error instanceof OfflineError) return t('error.offline');
      if (!(error instanceof ProblemError)) return t('error.unexpected');
      const key = `problem.${error.slug}`;
      if (knows(key)) return t(key as KnownProblem);
      return error.problem.status >= 500 ? t('error.unexpected') : error.problem.detail;
    },
    [t, knows],
  );
}
