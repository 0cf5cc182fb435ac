import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.ts';
import { signIn } from '../../api/session.ts';
import type { ClassroomSummary } from '../../api/types.ts';

const WAITING_POLL_MS = 3_000;
const QUIET_POLL_MS = 15_000;

/** What a visitor may know of a class before joining. */
export function useJoinInfo(code: string) {
  return useQuery({
    queryKey: ['join', code],
    queryFn: () => answerOf(client.GET('/api/v1/join/{code}', { params: { path: { code } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

type Join = { readonly alias: string; readonly onceKey: string };

/** Joins, and signs in with the session that comes with it. */
export function useJoin(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ alias, onceKey }: Join) =>
      answerOf(
        client.POST('/api/v1/join/{code}', {
          params: { path: { code }, header: { 'Idempotency-Key': onceKey } },
          body: { alias },
        }),
      ),
    onSuccess: async (joined) => {
      if (joined.session !== undefined) signIn(joined.session);
      await queries.invalidateQueries({ queryKey: ['classrooms'] });
    },
  });
}

/** The classes of whoever is signed in; asks often only while somebody waits to be let in. */
export function useMyClassrooms() {
  return useQuery({
    queryKey: ['classrooms', 'mine'],
    queryFn: () => answerOf(client.GET('/api/v1/classrooms', { params: { query: {} } })),
    refetchInterval: ({ state }) =>
      state.data?.items.some(isWaiting) === true ? WAITING_POLL_MS : QUIET_POLL_MS,
  });
}

export function isWaiting(classroom: ClassroomSummary): boolean {
  return classroom.state === 'WAITING';
}
