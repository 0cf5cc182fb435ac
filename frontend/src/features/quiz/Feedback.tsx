import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { AnswerResponse, AnswerView, Lesson, Meeting, QuestionView } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RichText } from '../../ui/RichText.tsx';
import styles from './Feedback.module.css';
import { Given } from './Given.tsx';
import { useOutbox } from './Outbox.tsx';
import { topicHref } from './topicHref.ts';

type FeedbackProps = {
  question: QuestionView;
  response: AnswerResponse;
  meeting: Meeting;
  lesson: Lesson;
};

type Verdict = 'right' | 'partly' | 'wrong';
const VERDICT_ICONS: Readonly<Record<Verdict, IconName>> = {
  right: 'check',
  partly: 'partial',
  wrong: 'cross',
};

/** What the answer was, whether it is right, and why: an icon and a word first, then the reason. */
export function Feedback({ question, response, meeting, lesson }: FeedbackProps) {
  const { t } = useI18n();
  const { stuck } = useOutbox();
  const { answer } = question;
  return (
    <>
      {answer !== undefined && <VerdictLine answer={answer} />}
      <div lang={lesson.language}>
        <Given question={question} response={response} answer={answer} />
      </div>
      {answer === undefined ? (
        <div role="status">
          {stuck ? (
            <Notice tone="attention" title={t('quiz.kept')}>
              {t('quiz.kept.text')}
            </Notice>
          ) : (
            <p className={styles.saving}>{t('quiz.saving')}</p>
          )}
        </div>
      ) : (
        <Explanation answer={answer} meeting={meeting} lesson={lesson} />
      )}
    </>
  );
}

/** Takes the focus when it appears: after checking, the next thing to read is whether it was right. */
function VerdictLine({ answer }: { answer: AnswerView }) {
  const { t } = useI18n();
  const line = useRef<HTMLParagraphElement>(null);
  const fresh = useRef(Date.now() - Date.parse(answer.answeredAt) < 10_000);
  useEffect(() => {
    if (fresh.current) line.current?.focus({ preventScroll: true });
  }, []);
  const verdict: Verdict = answer.correct ? 'right' : answer.fraction > 0 ? 'partly' : 'wrong';
  return (
    <p ref={line} tabIndex={-1} className={styles.verdict} data-verdict={verdict}>
      <Icon name={VERDICT_ICONS[verdict]} />
      {t(`quiz.verdict.${verdict}`)}
    </p>
  );
}

type ExplanationProps = { answer: AnswerView; meeting: Meeting; lesson: Lesson };

function Explanation({ answer, meeting, lesson }: ExplanationProps) {
  const { t } = useI18n();
  const sources = lesson.sources.filter(({ key }) => answer.sources.includes(key));
  const href = topicHref(meeting, lesson, answer.topic);
  return (
    <div className={styles.why}>
      <h3>{t('quiz.why')}</h3>
      <div lang={lesson.language}>
        <RichText html={answer.explanation} />
      </div>
      {sources.length > 0 && (
        <ul className={styles.sources} aria-label={t('sources.title')}>
          {sources.map((source) => (
            <li key={source.key}>
              <a href={source.url} rel="noreferrer" lang="en">
                {source.title}
              </a>
              , {source.publisher} · {t(`confidence.${source.confidence}`)}
            </li>
          ))}
        </ul>
      )}
      {href !== undefined && <Link href={href}>{t('quiz.lookUp')}</Link>}
    </div>
  );
}
