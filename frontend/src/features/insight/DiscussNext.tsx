import type { QuizInsight, DiscussNext as Suggestion } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { plainText } from '../../ui/plainText.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './DiscussNext.module.css';
import { questionId, showQuestion } from './questionPlace.ts';

/** The questions most worth class time, each with its reason. */
export function DiscussNext({ quiz }: { quiz: QuizInsight }) {
  const { t } = useI18n();
  if (quiz.attempts === 0) return null;
  return (
    <Section title={t('discuss.title')} text={quiz.discussNext.length > 0 && t('discuss.text')}>
      {quiz.discussNext.length === 0 && (
        <EmptyState title={t('discuss.none')}>
          <p>{t('discuss.none.text')}</p>
        </EmptyState>
      )}
      <ol className={styles.list}>
        {quiz.discussNext.map((suggestion) => (
          <Row key={suggestion.questionKey} quiz={quiz} suggestion={suggestion} />
        ))}
      </ol>
    </Section>
  );
}

function Row({ quiz, suggestion }: { quiz: QuizInsight; suggestion: Suggestion }) {
  const { t } = useI18n();
  const reason = useReason(quiz, suggestion);
  const place = quiz.questions.findIndex(({ key }) => key === suggestion.questionKey);
  const question = quiz.questions[place];
  if (question === undefined) return null;
  const id = questionId(quiz.stepKey, question.key);
  return (
    <li className={styles.card}>
      <p className={styles.reason}>{t(`discuss.${suggestion.reason}`)}</p>
      <a
        href={`#${id}`}
        className={styles.question}
        onClick={(event) => {
          event.preventDefault();
          showQuestion(id);
        }}
      >
        {t('questions.numbered', { number: `${place + 1}`, prompt: plainText(question.prompt) })}
      </a>
      <p className={styles.detail}>{reason}</p>
    </li>
  );
}

function useReason(quiz: QuizInsight, { questionKey, reason, detail }: Suggestion): string {
  const { t, formatList } = useI18n();
  const { answers, wrong, certainAndWrong, misconception } = detail;
  const options = quiz.questions.find(({ key }) => key === questionKey)?.options ?? [];
  const texts = detail.options.map((chosen) =>
    plainText(options.find(({ key }) => key === chosen)?.text ?? chosen),
  );
  switch (reason) {
    case 'CHECK_THE_QUESTION':
      return t('discuss.CHECK_THE_QUESTION.why');
    case 'SHARED_MISCONCEPTION': {
      const idea = misconception ?? texts[0] ?? '';
      return t('discuss.SHARED_MISCONCEPTION.why', { chosen: detail.chosen ?? wrong, answers, idea });
    }
    case 'CONFIDENT_AND_WRONG':
      return t('discuss.CONFIDENT_AND_WRONG.why', { n: certainAndWrong });
    case 'SPLIT_CLASS':
      return t('discuss.SPLIT_CLASS.why', {
        options: formatList(texts.map((text) => `“${text.replace(/\.$/, '')}”`)),
      });
    case 'MANY_WRONG':
      return t('discuss.MANY_WRONG.why', { wrong, answers });
  }
}
