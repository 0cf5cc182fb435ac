import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { AnswerResponse, Certainty, Lesson, Meeting, QuestionView } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { AnswerInput } from './AnswerInput.tsx';
import { ConfidencePicker } from './ConfidencePicker.tsx';
import { draftOf, responseFrom } from './draft.ts';
import { Feedback } from './Feedback.tsx';
import { useOutbox } from './Outbox.tsx';
import type { Unsent } from './outbox.ts';
import styles from './Quiz.module.css';

type CardProps = {
  attemptId: string;
  meeting: Meeting;
  lesson: Lesson;
  question: QuestionView;
  number: number;
  of: number;
  /** My answer, while it is on its way. */
  pending: Unsent | undefined;
  onChecked: () => void;
  /** To the next open question; absent when this was the last. */
  onNext: (() => void) | undefined;
  end: ReactNode;
};

/** One question: answer, say how sure, check, and read what comes back. */
export function QuestionCard(props: CardProps) {
  const { question, number, of, pending, onNext, end, lesson } = props;
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const promptId = useId();
  useFocusOnArrival(heading);
  const given = question.answer?.response ?? pending?.response;
  return (
    <article className={styles.question}>
      <h2 ref={heading} tabIndex={-1} className={styles.number}>
        {t('quiz.question', { number, of })}
      </h2>
      <div id={promptId} className={styles.prompt} lang={lesson.language}>
        <RichText html={question.prompt} />
      </div>
      {given === undefined ? (
        <OpenQuestion {...props} promptId={promptId} />
      ) : (
        <>
          <Feedback {...props} response={given} />
          <div className={styles.actions}>
            {onNext === undefined ? (
              end
            ) : (
              <Button variant="primary" onClick={onNext}>
                {t('quiz.next')}
                <Icon name="forward" />
              </Button>
            )}
          </div>
        </>
      )}
    </article>
  );
}

function OpenQuestion({
  attemptId,
  question,
  lesson,
  promptId,
  onChecked,
}: CardProps & { promptId: string }) {
  const { t, language } = useI18n();
  const outbox = useOutbox();
  const [draft, setDraft] = useState(() => draftOf(question));
  const [confidence, setConfidence] = useState<Certainty>();
  const [missing, setMissing] = useState(false);

  function check(event: FormEvent) {
    event.preventDefault();
    const response: AnswerResponse | undefined = responseFrom(question.kind, draft, language);
    setMissing(response === undefined);
    if (response === undefined) return;
    const answer = { attemptId, questionKey: question.key, response };
    onChecked();
    outbox.put(confidence === undefined ? answer : { ...answer, confidence });
  }

  return (
    <form onSubmit={check} noValidate>
      <div lang={lesson.language}>
        <AnswerInput
          question={question}
          draft={draft}
          promptId={promptId}
          error={missing ? t(`quiz.missing.${question.kind}`) : undefined}
          onDraft={setDraft}
        />
      </div>
      <ConfidencePicker value={confidence} onValue={setConfidence} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          {t('quiz.check')}
        </Button>
      </div>
    </form>
  );
}

let lastHeading: string | undefined;

/** After a move to another question the reading starts at its number; not on the first one shown. */
function useFocusOnArrival(heading: { readonly current: HTMLHeadingElement | null }): void {
  useEffect(() => {
    const text = heading.current?.textContent ?? undefined;
    if (lastHeading !== undefined && lastHeading !== text) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'nearest' });
    }
    lastHeading = text;
  }, [heading]);
}
