import type { QuestionInsight } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { plainText } from '../../ui/plainText.ts';
import { FacilityRow } from './FacilityChart.tsx';
import { OptionsTable } from './OptionsTable.tsx';
import styles from './QuestionList.module.css';
import { questionId } from './questionPlace.ts';
import { ResponsesTable } from './ResponsesTable.tsx';
import type { Unit } from './unitScale.ts';
import { useStatWords } from './useStatWords.ts';

type QuestionDetailsProps = {
  stepKey: string;
  number: number;
  question: QuestionInsight;
  marked: boolean;
  x: Unit;
  width: number;
};

/** One question, opened when wanted: its options with what they give away, and its figures. */
export function QuestionDetails(props: QuestionDetailsProps) {
  const { stepKey, number, question, marked, x, width } = props;
  const { t } = useI18n();
  const words = useStatWords();
  const { facility } = question;
  return (
    <details id={questionId(stepKey, question.key)} className={styles.question}>
      <summary>
        <span className={styles.number}>{number}</span>
        <span className={styles.prompt}>{plainText(question.prompt)}</span>
        <span className={styles.plot}>
          {width > 0 && <FacilityRow stat={facility} x={x} width={width} marked={marked} />}
        </span>
        <span className={styles.facility}>
          {facility.value !== undefined && <span aria-hidden="true">{words.percent(facility.value)}</span>}
          <span className="visually-hidden">
            {words.share(facility)} {marked && t('facility.legend.marked')}
          </span>
        </span>
      </summary>
      <div className={styles.inside}>
        {question.options.length > 0 && <OptionsTable question={question} />}
        {question.responses.length > 0 && <ResponsesTable question={question} />}
        <Figures question={question} />
      </div>
    </details>
  );
}

function Figures({ question }: { question: QuestionInsight }) {
  const { t } = useI18n();
  const words = useStatWords();
  const { facility, discrimination, randomGuess, unanswered } = question;
  const certain = question.confidence.find(({ confidence }) => confidence === 'CERTAIN');
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('questions.facility')}</dt>
        <dd>
          {words.share(facility)}
          {randomGuess !== undefined && (
            <span className={styles.soft}>
              {' '}
              {t('questions.guess', { share: words.percent(randomGuess) })}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('questions.discrimination')}</dt>
        <dd>
          {words.index(discrimination)}{' '}
          <span className={styles.soft}>{t('questions.discrimination.text')}</span>
        </dd>
      </div>
      {certain !== undefined && certain.answers > 0 && (
        <div>
          <dt>{t('questions.certain')}</dt>
          <dd>{t('questions.certain.right', { right: certain.right, answers: certain.answers })}</dd>
        </div>
      )}
      {unanswered > 0 && (
        <div>
          <dt>{t('questions.unanswered')}</dt>
          <dd>{unanswered}</dd>
        </div>
      )}
    </dl>
  );
}
