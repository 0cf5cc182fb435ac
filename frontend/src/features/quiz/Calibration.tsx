import type { Result } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';

const ENOUGH = 5;

/** How well I judged myself: my own words against my own answers, and small numbers called small. */
export function Calibration({ rows }: { rows: Result['calibration'] }) {
  const { t } = useI18n();
  const said = rows.filter(({ n }) => n > 0);
  const total = said.reduce((sum, { n }) => sum + n, 0);
  return (
    <section aria-labelledby="calibration">
      <h2 id="calibration">{t('result.calibration')}</h2>
      {said.length === 0 ? (
        <p>{t('result.calibration.none')}</p>
      ) : (
        <ul>
          {said.map(({ confidence, n, right }) => (
            <li key={confidence}>{t(`result.calibration.${confidence}`, { n, right })}</li>
          ))}
        </ul>
      )}
      {total > 0 && total < ENOUGH && <p>{t('result.calibration.few')}</p>}
    </section>
  );
}
