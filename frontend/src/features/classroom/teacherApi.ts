import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.ts';
import { type Tagged, taggedAnswerOf } from '../../api/tagged.ts';
import type { Classroom, ClassroomChange, Member, MemberChange, MemberPage } from '../../api/teacherTypes.ts';

const LIVE_MS = 3_000;
const MOST = 200;
const classroomKey = (id: string) => ['classrooms', id] as const;
const membersKey = (id: string) => ['classrooms', id, 'members'] as const;

export function useClassrooms(archived: boolean) {
  return useQuery({
    queryKey: ['classrooms', 'teaching', archived],
    queryFn: () => answerOf(client.GET('/api/v1/classrooms', { params: { query: { archived } } })),
  });
}

export function useCreateClassroom() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, onceKey }: { name: string; onceKey: string }) =>
      answerOf(
        client.POST('/api/v1/classrooms', {
          params: { header: { 'Idempotency-Key': onceKey } },
          body: { name },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['classrooms', 'teaching'] }),
  });
}

/** The classroom with the tag of its version, which edits carry. A hidden tab does not ask at all. */
export function useClassroom(id: string, { live = false } = {}) {
  return useQuery({
    queryKey: classroomKey(id),
    queryFn: () =>
      taggedAnswerOf<Classroom>(client.GET('/api/v1/classrooms/{id}', { params: { path: { id } } })),
    refetchInterval: live && LIVE_MS,
  });
}

/** Edits carry the tag of what the teacher saw; when somebody else was faster the server answers 412. */
export function useChangeClassroom(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ change, etag }: { change: ClassroomChange; etag: string | undefined }) =>
      taggedAnswerOf<Classroom>(
        client.PATCH('/api/v1/classrooms/{id}', {
          params: { path: { id }, header: { 'If-Match': etag ?? '*' } },
          body: change,
        }),
      ),
    onSuccess: (changed) => keepClassroom(queries, id, changed),
    onError: () => queries.invalidateQueries({ queryKey: classroomKey(id) }),
  });
}

export function useNewCode(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      taggedAnswerOf<Classroom>(client.POST('/api/v1/classrooms/{id}/code', { params: { path: { id } } })),
    onSuccess: (changed) => keepClassroom(queries, id, changed),
  });
}

function keepClassroom(queries: QueryClient, id: string, changed: Tagged<Classroom>) {
  queries.setQueryData(classroomKey(id), changed);
  return queries.invalidateQueries({ queryKey: ['classrooms'] });
}

export function useDeleteClassroom(id: string) {
  return useMutation({
    mutationFn: () => answerOf(client.DELETE('/api/v1/classrooms/{id}', { params: { path: { id } } })),
  });
}

/** Everybody in the class, page after page; a class of thirty is one page. */
export function useMembers(id: string) {
  return useQuery({
    queryKey: membersKey(id),
    queryFn: () => allMembers(id),
    refetchInterval: LIVE_MS,
  });
}

async function allMembers(id: string): Promise<readonly Member[]> {
  const found: Member[] = [];
  let after: string | undefined;
  do {
    const query: { limit: number; after?: string } =
      after === undefined ? { limit: MOST } : { limit: MOST, after };
    const page: MemberPage = await answerOf(
      client.GET('/api/v1/classrooms/{id}/members', { params: { path: { id }, query } }),
    );
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}

type OneMemberChange = MemberChange & { readonly memberId: string };

/** Let in, rename, remove, and back again: the list shows it at once. */
export function useChangeMember(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ memberId, ...body }: OneMemberChange) =>
      answerOf(
        client.PATCH('/api/v1/classrooms/{id}/members/{memberId}', {
          params: { path: { id, memberId } },
          body,
        }),
      ),
    onSuccess: (changed) => {
      queries.setQueryData<readonly Member[]>(membersKey(id), (members) =>
        members?.map((member) => (member.id === changed.id ? changed : member)),
      );
      return queries.invalidateQueries({ queryKey: classroomKey(id) });
    },
  });
}

export function useEraseMember(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (memberId: string) =>
      answerOf(
        client.DELETE('/api/v1/classrooms/{id}/members/{memberId}', { params: { path: { id, memberId } } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: classroomKey(id) }),
  });
}

export function useNewReturnKey(id: string) {
  return useMutation({
    mutationFn: (memberId: string) =>
      answerOf(
        client.POST('/api/v1/classrooms/{id}/members/{memberId}/return-key', {
          params: { path: { id, memberId } },
        }),
      ),
  });
}

export function useAddTeacher(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (email: string) =>
      answerOf(
        client.POST('/api/v1/classrooms/{id}/teachers', { params: { path: { id } }, body: { email } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: classroomKey(id) }),
  });
}

export function useRemoveTeacher(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (memberId: string) =>
      answerOf(
        client.DELETE('/api/v1/classrooms/{id}/teachers/{memberId}', { params: { path: { id, memberId } } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: classroomKey(id) }),
  });
}
