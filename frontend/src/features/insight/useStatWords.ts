import type { Stat } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';

type StatWords = {
  readonly percent: (value: number) => string;
  readonly coefficient: (value: number) => string;
  /** "62 % (41 to 79 %), n = 20", or that it is too early to say. */
  readonly share: (stat: Stat) => string;
  readonly index: (stat: Stat) => string;
};

/** Every statistic with its n and its interval; a small number says that it is small. */
export function useStatWords(): StatWords {
  const { t, language } = useI18n();
  const percent = (value: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  const coefficient = (value: number) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

  function words(stat: Stat, figure: (value: number) => string): string {
    const { state, value, low, high, n, needed } = stat;
    if (state === 'UNDEFINED') return t(`stat.${stat.reason ?? 'ALL_THE_SAME'}`);
    if (state === 'TOO_EARLY' || value === undefined) return t('stat.tooEarly', { n, needed });
    if (low === undefined || high === undefined) return t('stat.plain', { value: figure(value), n });
    const interval = { value: figure(value), low: figure(low), high: figure(high), n };
    return state === 'PROVISIONAL' ? t('stat.provisional', interval) : t('stat.shown', interval);
  }

  return {
    percent,
    coefficient,
    share: (stat) => words(stat, percent),
    index: (stat) => words(stat, coefficient),
  };
}
