import { useI18n } from '../../i18n/I18nProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useMeetingInsight } from './api.ts';
import { ProgressStrip } from './ProgressStrip.tsx';
import { QuizView } from './QuizView.tsx';
import { StudentsTable } from './StudentsTable.tsx';

type MeetingInsightViewProps = { meetingId: string; live: boolean };

/** A lesson as it happens: how far the class is, what to discuss, each question, each student. */
export function MeetingInsightView({ meetingId, live }: MeetingInsightViewProps) {
  const { t } = useI18n();
  const { data, error, refetch } = useMeetingInsight(meetingId, live);
  if (data === undefined) {
    return error === null ? <Skeleton lines={6} /> : <ErrorState error={error} onRetry={refetch} />;
  }
  if (data.joined === 0) {
    return (
      <EmptyState title={t('insight.none')}>
        <p>{t('insight.none.text', { n: data.classSize })}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {error !== null && <ErrorState error={error} onRetry={refetch} />}
      <ProgressStrip insight={data} />
      {data.steps
        .filter(({ kind }) => kind === 'QUIZ')
        .map(({ key }) => (
          <QuizView key={key} meetingId={meetingId} stepKey={key} live={live} />
        ))}
      <StudentsTable meetingId={meetingId} live={live} />
    </>
  );
}
