import type { AnswerResponse, AnswerView, QuestionView } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { RichText } from '../../ui/RichText.tsx';
import styles from './Feedback.module.css';

type GivenProps = {
  question: QuestionView;
  response: AnswerResponse;
  /** Absent while the answer is on its way: then nothing here hints at the key. */
  answer: AnswerView | undefined;
};

/** The answer that was given beside the one that is right, with the feedback for what was chosen. */
export function Given({ question, response, answer }: GivenProps) {
  switch (question.kind) {
    case 'SINGLE':
    case 'MULTIPLE':
      return <GivenOptions question={question} response={response} answer={answer} />;
    case 'ORDERING':
      return <GivenOrder question={question} response={response} answer={answer} />;
    case 'NUMERIC':
    case 'SHORT_TEXT':
      return <GivenText question={question} response={response} answer={answer} />;
  }
}

type Mark = 'chosenRight' | 'chosenWrong' | 'missedRight' | 'chosen' | 'other';
const ICONS: Readonly<Partial<Record<Mark, IconName>>> = {
  chosenRight: 'check',
  chosenWrong: 'cross',
  missedRight: 'check',
};

function GivenOptions({ question, response, answer }: GivenProps) {
  const { t, language } = useI18n();
  return (
    <ul className={styles.options}>
      {(question.options ?? []).map(({ key, text }) => {
        const mark = markOf(key, response, answer);
        const icon = ICONS[mark];
        const feedback = answer?.feedback.find(({ option }) => option === key);
        return (
          <li key={key} className={styles.option} data-mark={mark}>
            {mark !== 'other' && (
              <p className={styles.mark} lang={language}>
                {icon !== undefined && <Icon name={icon} />}
                {t(`quiz.mark.${mark}`)}
              </p>
            )}
            <p className={styles.optionText}>{text}</p>
            {feedback !== undefined && <RichText html={feedback.html} />}
          </li>
        );
      })}
    </ul>
  );
}

function markOf(key: string, response: AnswerResponse, answer: AnswerView | undefined): Mark {
  const chosen = response.options?.includes(key) ?? false;
  if (answer === undefined) return chosen ? 'chosen' : 'other';
  const right = answer.key.options?.includes(key) ?? false;
  if (chosen) return right ? 'chosenRight' : 'chosenWrong';
  return right ? 'missedRight' : 'other';
}

function GivenOrder({ question, response, answer }: GivenProps) {
  const { t, language } = useI18n();
  const textOf = (key: string) => question.options?.find((option) => option.key === key)?.text ?? key;
  const right = answer?.key.order;
  return (
    <div className={styles.orders}>
      <div>
        <h3 lang={language}>{t('quiz.order.yours')}</h3>
        <ol>
          {(response.order ?? []).map((key, place) => (
            <li key={key}>
              {textOf(key)}
              {right !== undefined && (
                <span className={styles.mark} lang={language}>
                  <Icon name={right[place] === key ? 'check' : 'cross'} />
                  {t(right[place] === key ? 'quiz.order.inPlace' : 'quiz.order.elsewhere')}
                </span>
              )}
              {answer?.feedback
                .filter(({ option, html }) => option === key && html !== '')
                .map(({ html }) => (
                  <RichText key={html} html={html} />
                ))}
            </li>
          ))}
        </ol>
      </div>
      {right !== undefined && answer?.correct === false && (
        <div>
          <h3 lang={language}>{t('quiz.order.right')}</h3>
          <ol>
            {right.map((key) => (
              <li key={key}>{textOf(key)}</li>
            ))}
          </ol>
        </div>
      )}
      <General answer={answer} />
    </div>
  );
}

function GivenText({ question, response, answer }: GivenProps) {
  const { t, language } = useI18n();
  const write = (given: AnswerResponse) =>
    given.number === undefined ? given.text : new Intl.NumberFormat(language).format(given.number);
  return (
    <>
      <dl className={styles.typed}>
        <dt lang={language}>{t('quiz.typed.yours')}</dt>
        <dd>
          {write(response)} {question.unit}
        </dd>
        {answer?.correct === false && (
          <>
            <dt lang={language}>{t('quiz.typed.right')}</dt>
            <dd>
              {write(answer.key)} {question.unit}
            </dd>
          </>
        )}
      </dl>
      <General answer={answer} />
    </>
  );
}

/** Feedback on the whole answer rather than on one option. */
function General({ answer }: { answer: AnswerView | undefined }) {
  return answer?.feedback
    .filter(({ option }) => option === undefined)
    .map(({ html }) => <RichText key={html} html={html} />);
}
