import type { Meeting } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';

/** Whether a sitting is open, in the teacher's words and time zone. */
export function useMeetingWords(): (meeting: Meeting) => string {
  const { t, formatDate } = useI18n();
  return ({ state, opensAt, closesAt }) => {
    if (state === 'SCHEDULED' && opensAt !== undefined) {
      return t('meetingState.opens', { time: formatDate(opensAt) });
    }
    if (state === 'OPEN' && closesAt !== undefined) {
      return t('meetingState.closes', { time: formatDate(closesAt) });
    }
    return t(`meetingState.${state}`);
  };
}
