import type { ReactNode } from 'react';
import type { Lesson, Meeting, Participation } from '../../api/types.ts';
import { useLesson } from '../../features/lesson/api.ts';
import { useMeeting, useParticipation } from '../../features/meeting/api.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

type SittingParts = { meeting: Meeting; lesson: Lesson; me: Participation | undefined };

/** A meeting, its lesson and my part in it, loaded together for the screens that need all three. */
export function Sitting({
  meetingId,
  children,
}: {
  meetingId: string;
  children: (parts: SittingParts) => ReactNode;
}) {
  const { t } = useI18n();
  const meeting = useMeeting(meetingId);
  const me = useParticipation(meetingId);
  const lesson = useLesson(meeting.data?.lessonVersionId);
  const failed = [meeting, lesson].find(({ error, data }) => error !== null && data === undefined);
  if (failed !== undefined) {
    return (
      <Page title={t('error.title')}>
        <ErrorState error={failed.error} onRetry={failed.refetch} />
      </Page>
    );
  }
  // A lesson that has ended, or not begun, lets nobody in any more; it can still be looked at.
  if (meeting.data === undefined || lesson.data === undefined || me.isPending) {
    return (
      <Page title={meeting.data?.lessonTitle ?? t('loading')}>
        <Skeleton lines={6} />
      </Page>
    );
  }
  return children({ meeting: meeting.data, lesson: lesson.data, me: me.data ?? meeting.data.me });
}
