import type { components } from './schema.d.ts';

/** RFC 9457, as every refusal of the API is written. */
export type Problem = components['schemas']['Problem'];

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }

  /** The last word of the type, such as `unknown-code`. */
  get slug(): string {
    return slugOf(this.problem.type);
  }
}

/** The request never got an answer: no network, or no server at the other end. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

export function slugOf(type: string): string {
  return (
    type
      .split(/[#/]/)
      .pop()
      ?.replace(/^problem-/, '') ?? ''
  );
}

export function hasSlug(error: unknown, slug: string): boolean {
  return error instanceof ProblemError && error.slug === slug;
}

/** Reads a refusal; a proxy's HTML page becomes a problem too. */
export function problemFrom(response: Response, body: unknown): ProblemError {
  if (isProblem(body)) return new ProblemError(body);
  return new ProblemError({
    type: 'about:blank',
    title: response.statusText || 'Unexpected answer',
    status: response.status,
    detail: `The server answered with status ${response.status}.`,
  });
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'type' in body &&
    typeof body.type === 'string' &&
    'detail' in body &&
    typeof body.detail === 'string'
  );
}

/** Sorts field errors to the fields of a form, by name; what belongs to none of them comes back under ''. */
export function fieldErrors<Field extends string>(
  error: unknown,
  fields: readonly Field[],
): ReadonlyMap<Field | '', string> {
  const found = new Map<Field | '', string>();
  if (!(error instanceof ProblemError)) return found;
  for (const { pointer, detail } of error.problem.errors ?? []) {
    const name = pointer === undefined ? undefined : fieldOf(pointer);
    const field = fields.find((known) => known === name) ?? '';
    if (!found.has(field)) found.set(field, detail);
  }
  return found;
}

/** The first token of a JSON Pointer (RFC 6901), unescaped; a leading `#` is forgiven. */
function fieldOf(pointer: string): string {
  const token = pointer.replace(/^#/, '').split('/')[1] ?? '';
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
