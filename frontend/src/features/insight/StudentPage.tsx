import { Link } from 'wouter';
import type { StudentAnswer } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { plainText } from '../../ui/plainText.ts';
import { RichText } from '../../ui/RichText.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useStudentInsight } from './api.ts';
import styles from './StudentPage.module.css';

type StudentPageProps = { params: { id?: string | undefined; participantId?: string | undefined } };

/** What one student answered at the first try, with the feedback that the student saw. */
export function StudentPage({ params }: StudentPageProps) {
  const { t, formatDate } = useI18n();
  const meetingId = params.id ?? '';
  const { data, error, refetch } = useStudentInsight(meetingId, params.participantId ?? '');
  const above = <Link href={`/teach/meetings/${meetingId}`}>{t('student.back')}</Link>;
  if (data === undefined) {
    return (
      <Page title={t('student.title')} above={above}>
        {error === null ? <Skeleton lines={6} /> : <ErrorState error={error} onRetry={refetch} />}
      </Page>
    );
  }
  return (
    <Page
      title={data.alias}
      above={above}
      lead={
        <p>
          {data.finishedAt === undefined
            ? t('student.seen', { time: formatDate(data.lastSeenAt) })
            : t('student.finished', { time: formatDate(data.finishedAt) })}
        </p>
      }
    >
      {data.quizzes.map(({ stepKey, title, questions }) => (
        <Section key={stepKey} title={title} text={<Score questions={questions} />}>
          <ol className={styles.answers}>
            {questions.map((question) => (
              <Answer key={question.key} question={question} />
            ))}
          </ol>
        </Section>
      ))}
    </Page>
  );
}

function Score({ questions }: { questions: readonly StudentAnswer[] }) {
  const { t } = useI18n();
  const answered = questions.filter(({ response }) => response !== undefined);
  const right = answered.filter(({ correct }) => correct === true);
  return t('student.score', { right: right.length, answered: answered.length, of: questions.length });
}

function Answer({ question }: { question: StudentAnswer }) {
  const { t } = useI18n();
  const given = useGiven(question);
  const { correct, confidence, feedback, fraction } = question;
  const partly = correct === false && fraction !== undefined && fraction > 0;
  return (
    <li className={styles.answer}>
      <p className={styles.prompt}>{plainText(question.prompt)}</p>
      {given === undefined ? (
        <p className={styles.soft}>{t('student.unanswered')}</p>
      ) : (
        <>
          <p className={styles.verdict} data-correct={correct}>
            <Icon name={correct === true ? 'check' : partly ? 'partial' : 'cross'} />
            <span>
              <strong>
                {t(correct === true ? 'answer.right' : partly ? 'answer.partly' : 'answer.wrong')}
              </strong>
              {confidence !== undefined && (
                <span className={styles.soft}> {t(`confidence.${confidence}`)}</span>
              )}
            </span>
          </p>
          <p>{given}</p>
          {feedback.length > 0 && (
            <details className={styles.feedback}>
              <summary>{t('student.feedback')}</summary>
              {feedback.map(({ option, html }) => (
                <RichText key={option ?? html} html={html} />
              ))}
            </details>
          )}
        </>
      )}
    </li>
  );
}

/** The response in words; an order keeps its arrows. */
function useGiven({ response, options, kind }: StudentAnswer): string | undefined {
  const { formatList, t } = useI18n();
  if (response === undefined) return undefined;
  if (response.text !== undefined) return response.text;
  if (response.number !== undefined) return t('student.number', { value: response.number });
  const texts = (response.order ?? response.options ?? []).map((chosen) =>
    plainText(options.find(({ key }) => key === chosen)?.text ?? chosen),
  );
  return kind === 'ORDERING' ? texts.join(' → ') : formatList(texts);
}
