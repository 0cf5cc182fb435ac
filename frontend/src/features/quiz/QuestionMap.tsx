import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import styles from './QuestionMap.module.css';

export type QuestionState = 'open' | 'waiting' | 'right' | 'partly' | 'wrong';
const ICONS: Readonly<Record<Exclude<QuestionState, 'open'>, IconName>> = {
  waiting: 'clock',
  right: 'check',
  partly: 'partial',
  wrong: 'cross',
};

type MapProps = {
  states: readonly QuestionState[];
  current: number;
  onGo: (place: number) => void;
  children?: ReactNode;
};

/** All questions as a quiet rail: where I am, what is done, and a way back to each. */
export function QuestionMap({ states, current, onGo, children }: MapProps) {
  const { t } = useI18n();
  return (
    <nav className={styles.map} aria-label={t('quiz.map')}>
      <ol>
        {states.map((state, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question's place never changes within an attempt
          <li key={place}>
            <button
              type="button"
              data-state={state}
              aria-current={place === current ? 'step' : undefined}
              aria-label={t('quiz.map.one', { number: place + 1, state: t(`quiz.state.${state}`) })}
              onClick={() => onGo(place)}
            >
              {place + 1}
              {state !== 'open' && <Icon name={ICONS[state]} />}
            </button>
          </li>
        ))}
      </ol>
      {children}
    </nav>
  );
}
