import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.ts';

/** The lessons in one language. */
export function useLessons(language: string) {
  return useQuery({
    queryKey: ['lessons', language],
    queryFn: () => answerOf(client.GET('/api/v1/lessons', { params: { query: { language } } })),
    staleTime: 5 * 60_000,
  });
}

/** A published version never changes, so it is asked for once. */
export function useLesson(versionId: string | undefined) {
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
