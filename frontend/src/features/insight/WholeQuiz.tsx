import type { QuizInsight } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from './QuizView.module.css';
import { useStatWords } from './useStatWords.ts';

/** What can be said of the quiz as a whole: whether it measures steadily, and whether the class knows what it knows. */
export function WholeQuiz({ quiz }: { quiz: QuizInsight }) {
  const { t } = useI18n();
  const words = useStatWords();
  return (
    <>
      <h3>{t('quiz.calibration')}</h3>
      <p className={styles.soft}>{t('quiz.calibration.text')}</p>
      <Table caption={t('quiz.calibration')}>
        <thead>
          <tr>
            <th scope="col">{t('quiz.felt')}</th>
            <th scope="col" data-numeric>
              {t('questions.answers')}
            </th>
            <th scope="col" data-numeric>
              {t('quiz.ofThoseRight')}
            </th>
            <th scope="col">{t('quiz.share')}</th>
          </tr>
        </thead>
        <tbody>
          {quiz.calibration.map(({ confidence, answers, right, share }) => (
            <tr key={confidence}>
              <th scope="row">{t(`confidence.${confidence}`)}</th>
              <td data-numeric>{answers}</td>
              <td data-numeric>{right}</td>
              <td className={styles.words}>{words.share(share)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        <strong>{t('quiz.reliability')}</strong> {words.index(quiz.reliability)}{' '}
        <span className={styles.soft}>{t('quiz.reliability.text')}</span>
      </p>
    </>
  );
}
