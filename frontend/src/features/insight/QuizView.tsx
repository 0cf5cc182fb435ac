import { useState } from 'react';
import type { QuizInsight } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useQuizInsight } from './api.ts';
import { DiscussNext } from './DiscussNext.tsx';
import { FacilityTable } from './FacilityTable.tsx';
import { QuestionList } from './QuestionList.tsx';
import { hardestFirst, numbered } from './questions.ts';
import { WholeQuiz } from './WholeQuiz.tsx';

type QuizViewProps = { meetingId: string; stepKey: string; live: boolean };

/** One quiz of the lesson: what to discuss, and every question with its figures. */
export function QuizView({ meetingId, stepKey, live }: QuizViewProps) {
  const { data, error, refetch } = useQuizInsight(meetingId, stepKey, live);
  if (data === undefined) {
    return error === null ? <Skeleton lines={6} /> : <ErrorState error={error} onRetry={refetch} />;
  }
  return (
    <>
      <DiscussNext quiz={data} />
      <Questions quiz={data} />
    </>
  );
}

function Questions({ quiz }: { quiz: QuizInsight }) {
  const { t } = useI18n();
  const [asTable, setAsTable] = useState(false);
  const [byDifficulty, setByDifficulty] = useState(false);
  const marked = new Set(quiz.discussNext.map(({ questionKey }) => questionKey));
  const inOrder = numbered(quiz.questions);
  const rows = byDifficulty ? hardestFirst(inOrder) : inOrder;
  if (quiz.attempts === 0) {
    return (
      <Section title={quiz.title}>
        <EmptyState title={t('questions.none')}>
          <p>{t('questions.none.text')}</p>
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section
      title={quiz.title}
      text={t('questions.text', { attempts: quiz.attempts, complete: quiz.complete })}
      actions={
        <>
          <Button aria-pressed={byDifficulty} onClick={() => setByDifficulty(!byDifficulty)}>
            {t('questions.hardest')}
          </Button>
          <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t('questions.asTable')}
          </Button>
        </>
      }
    >
      {asTable ? (
        <FacilityTable rows={rows} />
      ) : (
        <QuestionList stepKey={quiz.stepKey} rows={rows} marked={marked} />
      )}
      <WholeQuiz quiz={quiz} />
    </Section>
  );
}
