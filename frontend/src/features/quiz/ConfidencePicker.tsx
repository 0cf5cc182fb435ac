import { useId } from 'react';
import type { Certainty } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import styles from './ConfidencePicker.module.css';

const LEVELS: readonly Certainty[] = ['GUESS', 'FAIRLY_SURE', 'CERTAIN'];

type PickerProps = { value: Certainty | undefined; onValue: (value: Certainty) => void };

/** How sure, if one likes to say: it costs nothing and shows afterwards how well one judges oneself. */
export function ConfidencePicker({ value, onValue }: PickerProps) {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset className={styles.picker}>
      <legend>{t('quiz.sure')}</legend>
      <div className={styles.levels}>
        {LEVELS.map((level) => (
          <label key={level}>
            <input type="radio" name={name} checked={value === level} onChange={() => onValue(level)} />
            {t(`quiz.sure.${level}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
