import { useI18n } from '../i18n/I18nProvider.tsx';
import { Discs, type Passes } from './Discs.tsx';
import styles from './StageBadge.module.css';

export type Stage = 'BASE' | 'INSTRUCTION_TUNED' | 'PREFERENCE_TUNED';
const PASSES: Readonly<Record<Stage, Passes>> = { BASE: 1, INSTRUCTION_TUNED: 2, PREFERENCE_TUNED: 3 };

/** How many passes of the press a model has had: the count carries the meaning, the colour only helps. */
export function StageBadge({ stage }: { stage: Stage }) {
  const { t } = useI18n();
  return (
    <span className={styles.badge}>
      <Discs passes={PASSES[stage]} size={30} />
      <span>{t(`stage.${stage}`)}</span>
    </span>
  );
}
