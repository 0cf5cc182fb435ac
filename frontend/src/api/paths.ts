import type {
  About,
  Account,
  AnswerResponse,
  AnswerView,
  Attempt,
  AttemptSummary,
  Certainty,
  ClassroomSummary,
  Joined,
  JoinInfo,
  Lesson,
  LessonSummary,
  Meeting,
  Page,
  Participation,
  Purpose,
  Receipt,
  Result,
  SignedIn,
} from './types.ts';

type Spec = { path?: object; query?: object; header?: object; body?: object };
type Part<Name extends string, Value> = Value extends object
  ? { [N in Name]: Value }
  : { [N in Name]?: undefined };
/** The client's own types know only arrays that can be written to. */
type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object
    ? { [K in keyof T]: Plain<T[K]> }
    : T;
export type Operation<Answer, S extends Spec = object> = {
  parameters: (S extends { path: infer P } ? { path: P } : { path?: never }) &
    (S extends { query: infer Q } ? Part<'query', Q> : { query?: never }) &
    (S extends { header: infer H } ? { header: H } : { header?: never });
  responses: Answer extends undefined
    ? { 204: { headers: object; content?: never } }
    : { 200: { headers: object; content: { 'application/json': Plain<Answer> } } };
} & (S extends { body: infer B }
  ? { requestBody: { content: { 'application/json': B } } }
  : { requestBody?: never });

export type Id<Name extends string = 'id'> = { path: { [N in Name]: string } };
export type Once = { header: { 'Idempotency-Key': string } };

/** The operations that the screens call, as the API answers them. */
export type Paths = {
  '/api/v1/about': { get: Operation<About> };
  '/api/v1/sessions/guest': { post: Operation<SignedIn, { body: Record<string, never> }> };
  '/api/v1/sessions/return': { post: Operation<SignedIn, { body: { returnKey: string } }> };
  '/api/v1/sessions/current': { delete: Operation<undefined> };
  '/api/v1/account': { get: Operation<Account> };
  '/api/v1/account/data': { get: Operation<Record<string, unknown>> };
  '/api/v1/account/erasure': { post: Operation<Receipt, { body: { password?: string } }> };
  '/api/v1/classrooms': { get: Operation<Page<ClassroomSummary>, { query: { archived?: boolean } }> };
  '/api/v1/join/{code}': {
    get: Operation<JoinInfo, Id<'code'>>;
    post: Operation<Joined, Id<'code'> & Once & { body: { alias: string } }>;
  };
  '/api/v1/lessons': {
    get: Operation<{ items: LessonSummary[] }, { query: { language?: string } }>;
  };
  '/api/v1/lessons/{versionId}': { get: Operation<Lesson, Id<'versionId'>> };
  '/api/v1/meetings': { get: Operation<Page<Meeting>, { query: { classroomId?: string } }> };
  '/api/v1/meetings/{id}': {
    get: Operation<Meeting, Id>;
    put: Operation<
      Meeting,
      Id & {
        body: {
          lessonVersionId: string;
          pacing: 'SOLO' | 'STUDENT';
          classroomId?: string;
          opensAt?: string;
          closesAt?: string;
        };
      }
    >;
  };
  '/api/v1/meetings/{id}/me': { put: Operation<Participation, Id> };
  '/api/v1/meetings/{id}/me/steps/{stepKey}': {
    put: Operation<Participation, Id<'id' | 'stepKey'> & { body: { state: 'STARTED' | 'COMPLETED' } }>;
  };
  '/api/v1/meetings/{id}/attempts': { get: Operation<{ items: AttemptSummary[] }, Id> };
  '/api/v1/attempts/{id}': {
    get: Operation<Attempt, Id>;
    put: Operation<Attempt, Id & { body: { meetingId: string; stepKey: string; purpose: Purpose } }>;
  };
  '/api/v1/attempts/{id}/answers/{questionKey}': {
    put: Operation<
      AnswerView,
      Id<'id' | 'questionKey'> & { body: { response: AnswerResponse; confidence?: Certainty } }
    >;
  };
  '/api/v1/attempts/{id}/finish': { put: Operation<Result, Id> };
  '/api/v1/attempts/{id}/result': { get: Operation<Result, Id> };
};
