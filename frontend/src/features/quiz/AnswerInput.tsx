import { useId } from 'react';
import type { QuestionView } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import styles from './AnswerInput.module.css';
import type { Draft } from './draft.ts';
import { OrderingControl } from './OrderingControl.tsx';

type InputProps = {
  question: QuestionView;
  draft: Draft;
  promptId: string;
  error: string | undefined;
  onDraft: (draft: Draft) => void;
};

const MAX_TYPED = 200;

/** The control for each kind of question; all of them native, all of them named by the prompt. */
export function AnswerInput(props: InputProps) {
  const { question, draft, promptId, error, onDraft } = props;
  const { t, language } = useI18n();
  const hintId = useId();
  const errorId = useId();
  const labelled = { 'aria-labelledby': `${promptId} ${hintId}` };
  const described = error === undefined ? {} : { 'aria-describedby': errorId };
  const hint = (
    <span className={styles.hint} lang={language}>
      {t(`quiz.hint.${question.kind}`)}
    </span>
  );
  const problem = (
    <p id={errorId} className={styles.error} role="alert" lang={language}>
      {error}
    </p>
  );
  if (question.kind === 'NUMERIC' || question.kind === 'SHORT_TEXT') {
    return (
      <div className={styles.group}>
        <label id={hintId} htmlFor={`${hintId}-input`}>
          {hint}
        </label>
        {problem}
        <span className={styles.typed}>
          <input
            {...labelled}
            {...described}
            id={`${hintId}-input`}
            type="text"
            inputMode={question.kind === 'NUMERIC' ? 'decimal' : 'text'}
            maxLength={MAX_TYPED}
            autoComplete="off"
            aria-invalid={error === undefined ? undefined : true}
            value={draft.typed}
            onChange={(event) => onDraft({ ...draft, typed: event.target.value })}
          />
          {question.unit}
        </span>
      </div>
    );
  }
  return (
    <fieldset className={styles.group} {...labelled} {...described}>
      <legend id={hintId}>{hint}</legend>
      {problem}
      {question.kind === 'ORDERING' ? (
        <OrderingControl
          items={question.options ?? []}
          order={draft.order}
          onOrder={(order) => onDraft({ ...draft, order })}
        />
      ) : (
        <Options {...props} />
      )}
    </fieldset>
  );
}

function Options({ question, draft, onDraft }: InputProps) {
  const name = useId();
  const several = question.kind === 'MULTIPLE';
  const choose = (key: string, checked: boolean) => {
    const others = several ? draft.chosen.filter((chosen) => chosen !== key) : [];
    onDraft({ ...draft, chosen: checked ? [...others, key] : others });
  };
  return (question.options ?? []).map(({ key, text }) => (
    <label key={key} className={styles.option}>
      <input
        type={several ? 'checkbox' : 'radio'}
        name={name}
        checked={draft.chosen.includes(key)}
        onChange={(event) => choose(key, event.target.checked)}
      />
      <span>{text}</span>
    </label>
  ));
}
