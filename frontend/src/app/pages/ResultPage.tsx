import { Link } from 'wouter';
import { ResultView } from '../../features/quiz/ResultView.tsx';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Page } from '../../ui/Page.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { Sitting } from './Sitting.tsx';

type ResultParams = {
  meetingId?: string | undefined;
  stepKey?: string | undefined;
  attemptId?: string | undefined;
};

/** The result of one attempt, within its lesson. */
export function ResultPage({ params }: { params: ResultParams }) {
  const { t } = useI18n();
  return (
    <Sitting meetingId={params.meetingId ?? ''}>
      {({ meeting, lesson }) => {
        const step = lesson.steps.find(({ key }) => key === params.stepKey);
        if (step === undefined || params.attemptId === undefined) return <NotFoundPage />;
        return (
          <Page title={t('result.title')} above={<Link href={`/learn/${meeting.id}`}>{lesson.title}</Link>}>
            <ResultView attemptId={params.attemptId} meeting={meeting} lesson={lesson} step={step} />
          </Page>
        );
      }}
    </Sitting>
  );
}
