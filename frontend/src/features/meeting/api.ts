import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.ts';
import type { Meeting, Participation, StepMark } from '../../api/types.ts';

const QUIET_POLL_MS = 15_000;
const meetingKey = (id: string) => ['meetings', id] as const;
const participationKey = (id: string) => ['meetings', id, 'me'] as const;

/** Every sitting this learner takes part in, alone or with a class. */
export function useMyMeetings() {
  return useQuery({
    queryKey: ['meetings', 'mine'],
    queryFn: () => answerOf(client.GET('/api/v1/meetings', { params: { query: {} } })),
    refetchInterval: QUIET_POLL_MS,
  });
}

export function useMeeting(id: string) {
  return useQuery({
    queryKey: meetingKey(id),
    queryFn: () => answerOf(client.GET('/api/v1/meetings/{id}', { params: { path: { id } } })),
  });
}

/** Joins or resumes: the same request does both, so a reload or a second device goes on where it stopped. */
export function useParticipation(id: string) {
  return useQuery({
    queryKey: participationKey(id),
    queryFn: () => answerOf(client.PUT('/api/v1/meetings/{id}/me', { params: { path: { id } } })),
    staleTime: 60_000,
  });
}

type Start = { readonly id: string; readonly lessonVersionId: string };

/** A sitting of one, under an id made here: pressed twice, it is still one. */
export function useStartAlone() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, lessonVersionId }: Start) =>
      answerOf(
        client.PUT('/api/v1/meetings/{id}', {
          params: { path: { id } },
          body: { lessonVersionId, pacing: 'SOLO' },
        }),
      ),
    onSuccess: (meeting) => {
      queries.setQueryData<Meeting>(meetingKey(meeting.id), meeting);
      return queries.invalidateQueries({ queryKey: ['meetings', 'mine'] });
    },
  });
}

type Mark = StepMark & { readonly stepKey: string };

/** Notes that a step was begun or done. */
export function useMarkStep(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ stepKey, state }: Mark) =>
      answerOf(
        client.PUT('/api/v1/meetings/{id}/me/steps/{stepKey}', {
          params: { path: { id, stepKey } },
          body: { state },
        }),
      ),
    onSuccess: (participation) => {
      queries.setQueryData<Participation>(participationKey(id), participation);
    },
  });
}
