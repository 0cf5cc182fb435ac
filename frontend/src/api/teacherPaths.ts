import type { Id, Once, Operation } from './paths.ts';
import type {
  Classroom,
  ClassroomChange,
  MeetingInsight,
  Member,
  OneTimeLink,
  PackReport,
  ParticipantRow,
  QuizInsight,
  Session,
  StudentInsight,
  Teacher,
  Teaching,
} from './teacherTypes.ts';
import type { Account, Meeting, MemberState, Page, Receipt, SignedIn } from './types.ts';

type Tag = { header: { 'If-Match': string } };
type Poll = { header: { 'If-None-Match'?: string } };
type Paging = { query: { limit?: number; after?: string } };
type NewPassword = { token?: string; email: string; name: string; password: string };

/** The operations that only the teacher's and the administrator's screens call. */
export type TeacherPaths = {
  '/api/v1/setup': { post: Operation<SignedIn, { body: NewPassword }> };
  '/api/v1/accounts': {
    post: Operation<
      SignedIn,
      { body: { email: string; name: string; password: string; invitation?: string } }
    >;
  };
  '/api/v1/sessions': {
    get: Operation<{ items: readonly Session[] }>;
    post: Operation<SignedIn, { body: { email: string; password: string; code?: string } }>;
  };
  '/api/v1/sessions/{id}': { delete: Operation<undefined, Id> };
  '/api/v1/account': { patch: Operation<Account, { body: { name: string } }> };
  '/api/v1/account/password': { put: Operation<undefined, { body: { current: string; password: string } }> };
  '/api/v1/account/totp': {
    post: Operation<{ secret: string; uri: string }>;
    put: Operation<undefined, { body: { code: string } }>;
  };
  '/api/v1/account/totp/disable': { post: Operation<undefined, { body: { password: string } }> };
  '/api/v1/password-resets/{token}': {
    put: Operation<undefined, Id<'token'> & { body: { password: string } }>;
  };
  '/api/v1/teachers': { get: Operation<Page<Teacher>, Paging> };
  '/api/v1/teachers/invitations': { post: Operation<OneTimeLink, { body: Record<string, never> }> };
  '/api/v1/teachers/{id}/password-reset': { post: Operation<OneTimeLink, Id> };
  '/api/v1/teachers/{id}': {
    patch: Operation<Teacher, Id & { body: { disabled?: boolean; role?: Teacher['role'] } }>;
    delete: Operation<Receipt, Id>;
  };

  '/api/v1/classrooms': { post: Operation<Classroom, Once & { body: { name: string } }> };
  '/api/v1/classrooms/{id}': {
    get: Operation<Classroom, Id>;
    patch: Operation<Classroom, Id & Tag & { body: ClassroomChange }>;
    delete: Operation<Receipt, Id>;
  };
  '/api/v1/classrooms/{id}/code': { post: Operation<Classroom, Id> };
  '/api/v1/classrooms/{id}/members': {
    get: Operation<Page<Member>, Id & { query: { state?: MemberState; limit?: number; after?: string } }>;
  };
  '/api/v1/classrooms/{id}/members/{memberId}': {
    patch: Operation<
      Member,
      Id<'id' | 'memberId'> & { body: { alias?: string; state?: 'ACTIVE' | 'REMOVED' } }
    >;
    delete: Operation<Receipt, Id<'id' | 'memberId'>>;
  };
  '/api/v1/classrooms/{id}/members/{memberId}/return-key': {
    post: Operation<{ returnKey: string }, Id<'id' | 'memberId'>>;
  };
  '/api/v1/classrooms/{id}/teachers': { post: Operation<Classroom, Id & { body: { email: string } }> };
  '/api/v1/classrooms/{id}/teachers/{memberId}': { delete: Operation<undefined, Id<'id' | 'memberId'>> };

  '/api/v1/lessons/{versionId}/teaching': { get: Operation<Teaching, Id<'versionId'>> };
  '/api/v1/packs': { post: Operation<PackReport, { query: { dryRun: boolean }; body: Blob }> };

  '/api/v1/meetings/{id}': {
    patch: Operation<
      Meeting,
      Id & Tag & { body: { opensAt?: string; closesAt?: string | null; ended?: boolean } }
    >;
    delete: Operation<Receipt, Id>;
  };
  '/api/v1/meetings/{id}/insight': { get: Operation<MeetingInsight, Id & Poll> };
  '/api/v1/meetings/{id}/insight/participants': {
    get: Operation<Page<ParticipantRow>, Id & Paging & Poll>;
  };
  '/api/v1/meetings/{id}/insight/participants/{participantId}': {
    get: Operation<StudentInsight, Id<'id' | 'participantId'> & Poll>;
  };
  '/api/v1/meetings/{id}/insight/quiz/{stepKey}': {
    get: Operation<QuizInsight, Id<'id' | 'stepKey'> & Poll>;
  };
};
