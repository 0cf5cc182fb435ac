import { Link } from 'wouter';
import { MeetingInsightView } from '../../features/insight/MeetingInsightView.tsx';
import { MeetingClock } from '../../features/meeting/MeetingClock.tsx';
import { useTeacherMeeting } from '../../features/meeting/teacherApi.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Params } from '../screen.ts';

/** A lesson of a class as its teacher sees it. */
export function TeachMeetingPage({ params }: { params: Params }) {
  const { t } = useI18n();
  const id = params.id ?? '';
  const { data, error, refetch } = useTeacherMeeting(id);
  if (data === undefined) {
    return (
      <Page title={t('insight.title')} width="wide">
        {error === null ? <Skeleton lines={6} /> : <ErrorState error={error} onRetry={refetch} />}
      </Page>
    );
  }
  const meeting = data.data;
  return (
    <Page
      title={meeting.lessonTitle}
      width="wide"
      above={<Link href={`/teach/classrooms/${meeting.classroomId}`}>{t('openLesson.back')}</Link>}
    >
      <MeetingClock meeting={data} />
      <MeetingInsightView meetingId={id} live={meeting.state === 'OPEN'} />
    </Page>
  );
}
