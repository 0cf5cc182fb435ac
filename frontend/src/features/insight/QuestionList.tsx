import { useI18n } from '../../i18n/I18nProvider.tsx';
import { FacilityAxis, FacilityLegend } from './FacilityChart.tsx';
import { QuestionDetails } from './QuestionDetails.tsx';
import styles from './QuestionList.module.css';
import type { Numbered } from './questions.ts';
import { unitScale } from './unitScale.ts';
import { useWidth } from './useWidth.ts';

type QuestionListProps = { stepKey: string; rows: readonly Numbered[]; marked: ReadonlySet<string> };

/** A chart whose rows open: each question with its point and whiskers, and behind it everything else. */
export function QuestionList({ stepKey, rows, marked }: QuestionListProps) {
  const { t } = useI18n();
  const [ref, width] = useWidth();
  const x = unitScale(width);
  return (
    <>
      <div className={styles.head}>
        <p>{t('questions.open')}</p>
        <div ref={ref} className={styles.axis}>
          {width > 0 && <FacilityAxis x={x} width={width} />}
        </div>
      </div>
      <div className={styles.list}>
        {rows.map(({ number, question }) => (
          <QuestionDetails
            key={question.key}
            stepKey={stepKey}
            number={number}
            question={question}
            marked={marked.has(question.key)}
            x={x}
            width={width}
          />
        ))}
      </div>
      <FacilityLegend />
    </>
  );
}
