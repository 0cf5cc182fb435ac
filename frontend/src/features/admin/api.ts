import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.ts';
import type { TeacherChange } from '../../api/teacherTypes.ts';

const TEACHERS = ['teachers'] as const;
const PAGE = 50;

/** The teachers of this server, page after page. */
export function useTeachers() {
  return useInfiniteQuery({
    queryKey: TEACHERS,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/v1/teachers', {
          params: { query: pageParam === '' ? { limit: PAGE } : { limit: PAGE, after: pageParam } },
        }),
      ),
    getNextPageParam: (page) => page.next,
  });
}

export function useInvite() {
  return useMutation({
    mutationFn: () => answerOf(client.POST('/api/v1/teachers/invitations', { body: {} })),
  });
}

export function useResetLink() {
  return useMutation({
    mutationFn: (id: string) =>
      answerOf(client.POST('/api/v1/teachers/{id}/password-reset', { params: { path: { id } } })),
  });
}

type Change = TeacherChange & { readonly id: string };

export function useChangeTeacher() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: Change) =>
      answerOf(client.PATCH('/api/v1/teachers/{id}', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: TEACHERS }),
  });
}

export function useDeleteTeacher() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answerOf(client.DELETE('/api/v1/teachers/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: TEACHERS }),
  });
}
