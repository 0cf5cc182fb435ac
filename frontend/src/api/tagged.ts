import type { Outcome } from './client.ts';
import { ProblemError, problemFrom } from './problem.ts';

/** An answer with the tag that names its version, for edits (`If-Match`) and for cheap polling (`If-None-Match`). */
export type Tagged<Data> = { readonly data: Data; readonly etag: string | undefined };

export async function taggedAnswerOf<Data>(
  call: Promise<Outcome<Data>>,
  before?: Tagged<Data>,
): Promise<Tagged<Data>> {
  const { data, error, response } = await call;
  if (response.status === 304 && before !== undefined) return before;
  if (!response.ok) throw problemFrom(response, error);
  return { data: data as Data, etag: response.headers.get('ETag') ?? undefined };
}

/** The header that asks for an answer only if it has changed. */
export function unlessSameAs(before: Tagged<unknown> | undefined): { 'If-None-Match'?: string } {
  return before?.etag === undefined ? {} : { 'If-None-Match': before.etag };
}

/** Someone else was faster: what we edited is no longer what is stored. */
export function isStale(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 412;
}
