import { scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import type { OptionInsight, QuestionInsight } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { plainText } from '../../ui/plainText.ts';
import { Table } from '../../ui/Table.tsx';
import styles from './OptionsTable.module.css';
import { useStatWords } from './useStatWords.ts';

const WIDTH = 160;
const HEIGHT = 28;
const x = scaleLinear<number>({ domain: [0, 1], range: [1, WIDTH - 1] });

/** What was chosen, how often, and which idea each wrong option gives away; the bars stand in the table itself. */
export function OptionsTable({ question }: { question: QuestionInsight }) {
  const { t } = useI18n();
  const words = useStatWords();
  return (
    <Table caption={t('options.title')}>
      <thead>
        <tr>
          <th scope="col">{t('options.option')}</th>
          <th scope="col" data-numeric>
            {t('options.chosen')}
          </th>
          <th scope="col">{t('options.share')}</th>
        </tr>
      </thead>
      <tbody>
        {question.options.map((option) => (
          <tr key={option.key}>
            <th scope="row" className={styles.option}>
              <span className={styles.text} data-correct={option.correct || undefined}>
                {option.correct && <Icon name="check" />}
                <span>
                  {plainText(option.text)}
                  {option.correct && <span className={styles.right}> {t('options.right')}</span>}
                </span>
              </span>
              {option.misconception !== undefined && (
                <span className={styles.misconception}>
                  {t('options.misconception', { idea: option.misconception })}
                </span>
              )}
            </th>
            <td data-numeric>{t('options.count', { count: option.count, answers: question.answers })}</td>
            <td>
              <ShareBar option={option} answers={question.answers} />
              <span className={styles.words}>{words.share(option.share)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Before there are enough answers the bar is only a count: outlined, without whiskers. */
function ShareBar({ option, answers }: { option: OptionInsight; answers: number }) {
  const { value, low, high } = option.share;
  const share = value ?? (answers === 0 ? 0 : option.count / answers);
  const kind = option.correct ? styles.correct : styles.wrong;
  return (
    <svg className={styles.bar} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <Bar className={styles.track ?? ''} x={0.5} y={4.5} width={WIDTH - 1} height={HEIGHT - 9} />
      <Bar
        className={`${kind} ${value === undefined ? styles.early : ''}`}
        x={1}
        y={5}
        width={Math.max(x(share) - 1, 0)}
        height={HEIGHT - 10}
      />
      {low !== undefined && high !== undefined && (
        <Line
          className={styles.whisker ?? ''}
          from={{ x: x(low), y: HEIGHT / 2 }}
          to={{ x: x(high), y: HEIGHT / 2 }}
        />
      )}
    </svg>
  );
}
