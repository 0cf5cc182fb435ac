import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.ts';
import { type Tagged, taggedAnswerOf } from '../../api/tagged.ts';
import type { MeetingChange, MeetingOrder } from '../../api/teacherTypes.ts';
import type { Meeting } from '../../api/types.ts';

const LIVE_MS = 15_000;
const meetingKey = (id: string) => ['meetings', id, 'teaching'] as const;

/** The lessons that were opened for a class, newest first. */
export function useClassMeetings(classroomId: string) {
  return useQuery({
    queryKey: ['meetings', 'of', classroomId],
    queryFn: () => answerOf(client.GET('/api/v1/meetings', { params: { query: { classroomId } } })),
  });
}

export function useLessonChoice() {
  return useQuery({
    queryKey: ['lessons', 'all'],
    queryFn: () => answerOf(client.GET('/api/v1/lessons', { params: { query: {} } })),
  });
}

/** The notes for the teacher, which no student is ever sent. */
export function useTeaching(versionId: string | undefined) {
  return useQuery({
    queryKey: ['lessons', 'teaching', versionId],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/lessons/{versionId}/teaching', {
          params: { path: { versionId: versionId ?? '' } },
        }),
      ),
    enabled: versionId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useLessonOutline(versionId: string | undefined) {
  return useQuery({
    queryKey: ['lessons', 'version', versionId],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/lessons/{versionId}', { params: { path: { versionId: versionId ?? '' } } }),
      ),
    enabled: versionId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export type Opening = Omit<MeetingOrder, 'pacing'> & { readonly id: string };

/** Opens a lesson for a class, or for the teacher alone to try; the id is made here, so pressing twice opens one. */
export function useOpenLesson() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...opening }: Opening) =>
      answerOf(
        client.PUT('/api/v1/meetings/{id}', {
          params: { path: { id } },
          body: { ...opening, pacing: opening.classroomId === undefined ? 'SOLO' : 'STUDENT' },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['meetings'] }),
  });
}

export function useTeacherMeeting(id: string) {
  return useQuery({
    queryKey: meetingKey(id),
    queryFn: () => taggedAnswerOf<Meeting>(client.GET('/api/v1/meetings/{id}', { params: { path: { id } } })),
    refetchInterval: LIVE_MS,
  });
}

export function useChangeMeeting(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ change, etag }: { change: MeetingChange; etag: string | undefined }) =>
      taggedAnswerOf<Meeting>(
        client.PATCH('/api/v1/meetings/{id}', {
          params: { path: { id }, header: { 'If-Match': etag ?? '*' } },
          body: change,
        }),
      ),
    onSuccess: (changed: Tagged<Meeting>) => {
      queries.setQueryData(meetingKey(id), changed);
      return queries.invalidateQueries({ queryKey: ['meetings', 'of'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: meetingKey(id) }),
  });
}

export function useDeleteMeeting(id: string) {
  return useMutation({
    mutationFn: () => answerOf(client.DELETE('/api/v1/meetings/{id}', { params: { path: { id } } })),
  });
}
