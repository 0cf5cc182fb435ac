import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.ts';
import { download } from '../../api/download.ts';

/** Every lesson that this teacher can open, in every language. */
export function useAllLessons() {
  return useQuery({
    queryKey: ['lessons', 'all'],
    queryFn: () => answerOf(client.GET('/api/v1/lessons', { params: { query: {} } })),
  });
}

/** Checks a pack, or publishes it: the same request with and without `dryRun`. */
export function useImportPack() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, dryRun }: { file: File; dryRun: boolean }) =>
      answerOf(
        client.POST('/api/v1/packs', {
          params: { query: { dryRun } },
          body: file,
          bodySerializer: (body) => body,
          headers: { 'Content-Type': 'application/zip' },
        }),
      ),
    onSuccess: async (_report, { dryRun }) => {
      if (!dryRun) await queries.invalidateQueries({ queryKey: ['lessons'] });
    },
  });
}

export function useExportPack() {
  return useMutation({
    mutationFn: (versionId: string) => download(`/api/v1/lessons/${versionId}/pack`, 'lesson-pack.zip'),
  });
}
