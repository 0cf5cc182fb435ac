import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.ts';
import type { AnswerView, Attempt, Purpose } from '../../api/types.ts';
import type { Unsent } from './outbox.ts';

const attemptKey = (id: string) => ['attempts', id] as const;

export function useAttempts(meetingId: string) {
  return useQuery({
    queryKey: ['meetings', meetingId, 'attempts'],
    queryFn: () =>
      answerOf(client.GET('/api/v1/meetings/{id}/attempts', { params: { path: { id: meetingId } } })),
  });
}

export function useAttempt(id: string) {
  return useQuery({
    queryKey: attemptKey(id),
    queryFn: () => answerOf(client.GET('/api/v1/attempts/{id}', { params: { path: { id } } })),
    // Only this learner changes it, and every change comes back as an answer.
    staleTime: 60_000,
  });
}

type Begin = { readonly id: string; readonly stepKey: string; readonly purpose: Purpose };

/** Begins an attempt. A first attempt that exists already is answered with that one, under its own id. */
export function useBeginAttempt(meetingId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, stepKey, purpose }: Begin) =>
      answerOf(
        client.PUT('/api/v1/attempts/{id}', {
          params: { path: { id } },
          body: { meetingId, stepKey, purpose },
        }),
      ),
    onSuccess: (attempt) => {
      queries.setQueryData<Attempt>(attemptKey(attempt.id), attempt);
      return queries.invalidateQueries({ queryKey: ['meetings', meetingId, 'attempts'] });
    },
  });
}

export function sendAnswer({ attemptId, questionKey, response, confidence }: Unsent): Promise<AnswerView> {
  return answerOf(
    client.PUT('/api/v1/attempts/{id}/answers/{questionKey}', {
      params: { path: { id: attemptId, questionKey } },
      body: confidence === undefined ? { response } : { response, confidence },
    }),
  );
}

/** Writes an acknowledged answer, with its feedback, into the attempt that is on the screen. */
export function receiveAnswer(queries: QueryClient, attemptId: string, answer: AnswerView): void {
  queries.setQueryData<Attempt>(attemptKey(attemptId), (attempt) =>
    attempt === undefined
      ? undefined
      : {
          ...attempt,
          questions: attempt.questions.map((question) =>
            question.key === answer.questionKey ? { ...question, answer } : question,
          ),
        },
  );
}

export function useFinish(attempt: Attempt) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answerOf(client.PUT('/api/v1/attempts/{id}/finish', { params: { path: { id: attempt.id } } })),
    onSuccess: async (result) => {
      queries.setQueryData([...attemptKey(attempt.id), 'result'], result);
      await queries.invalidateQueries({ queryKey: ['meetings', attempt.meetingId] });
    },
  });
}

export function useResult(attemptId: string) {
  return useQuery({
    queryKey: [...attemptKey(attemptId), 'result'],
    queryFn: () =>
      answerOf(client.GET('/api/v1/attempts/{id}/result', { params: { path: { id: attemptId } } })),
  });
}
