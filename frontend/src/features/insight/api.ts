import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, type Outcome } from '../../api/client.ts';
import { download } from '../../api/download.ts';
import { type Tagged, taggedAnswerOf, unlessSameAs } from '../../api/tagged.ts';
import type { MeetingInsight, ParticipantPage, QuizInsight, StudentInsight } from '../../api/teacherTypes.ts';

const LIVE_MS = 3_000;
const MOST = 200;

type IfChanged = { 'If-None-Match'?: string };

/** Asks again every three seconds while the lesson is open and the page is seen; most answers are "not changed". */
function useLive<Data>(
  queryKey: QueryKey,
  live: boolean,
  ask: (header: IfChanged) => Promise<Outcome<Data>>,
) {
  const queries = useQueryClient();
  return useQuery({
    queryKey,
    queryFn: () => {
      const before = queries.getQueryData<Tagged<Data>>(queryKey);
      return taggedAnswerOf<Data>(ask(unlessSameAs(before)), before);
    },
    select: ({ data }: Tagged<Data>) => data,
    refetchInterval: live && LIVE_MS,
  });
}

export function useMeetingInsight(id: string, live: boolean) {
  return useLive<MeetingInsight>(['insight', id], live, (header) =>
    client.GET('/api/v1/meetings/{id}/insight', { params: { path: { id }, header } }),
  );
}

export function useQuizInsight(id: string, stepKey: string, live: boolean) {
  return useLive<QuizInsight>(['insight', id, 'quiz', stepKey], live, (header) =>
    client.GET('/api/v1/meetings/{id}/insight/quiz/{stepKey}', {
      params: { path: { id, stepKey }, header },
    }),
  );
}

/** One page of students; which one is in `after`, so a class of three thousand costs no more than a look. */
export function useParticipants(id: string, after: string | undefined, live: boolean) {
  return useLive<ParticipantPage>(['insight', id, 'participants', after], live, (header) =>
    client.GET('/api/v1/meetings/{id}/insight/participants', {
      params: { path: { id }, header, query: after === undefined ? { limit: MOST } : { limit: MOST, after } },
    }),
  );
}

export function useStudentInsight(id: string, participantId: string) {
  return useLive<StudentInsight>(['insight', id, 'participant', participantId], true, (header) =>
    client.GET('/api/v1/meetings/{id}/insight/participants/{participantId}', {
      params: { path: { id, participantId }, header },
    }),
  );
}

export function useMeetingExport(id: string) {
  return useMutation({
    mutationFn: (format: 'csv' | 'json') =>
      download(`/api/v1/meetings/${id}/insight/export?format=${format}`, `lesson.${format}`),
  });
}
