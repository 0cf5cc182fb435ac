import { useCallback } from 'react';
import { OfflineError, ProblemError } from '../api/problem.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { PlainKey } from '../i18n/messages.ts';

/** Refusals that a person meets in the ordinary course of things, in their own language. */
const KNOWN = {
  'unknown-code': 'problem.unknown-code',
  'unknown-return-key': 'problem.unknown-return-key',
  'classroom-locked': 'problem.classroom-locked',
  'alias-taken': 'problem.alias-taken',
  'alias-refused': 'problem.alias-refused',
  'meeting-ended': 'problem.meeting-ended',
  'meeting-not-open': 'problem.meeting-not-open',
  'waiting-for-teacher': 'problem.waiting-for-teacher',
  'session-ended': 'problem.session-ended',
  'not-found': 'problem.not-found',
  'rate-limited': 'problem.rate-limited',
} as const satisfies Readonly<Record<string, PlainKey>>;

/** Says what went wrong and what to do, in the reader's language where we know the refusal. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useI18n();
  return useCallback(
    (error) => {
      if (error instanceof OfflineError) return t('error.offline');
      if (!(error instanceof ProblemError)) return t('error.unexpected');
      const known = Object.entries(KNOWN).find(([slug]) => slug === error.slug);
      if (known !== undefined) return t(known[1]);
      return error.problem.status >= 500 ? t('error.unexpected') : error.problem.detail;
    },
    [t],
  );
}
