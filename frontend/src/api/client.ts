import createClient from 'openapi-fetch';
import { OfflineError, problemFrom } from './problem.ts';
import type { paths } from './schema.d.ts';
import { currentToken, tokenInsteadOf } from './session.ts';

/** Typed calls to the API: `answerOf(client.GET('/api/v1/about'))`. */
export const client = createClient<paths>({ fetch: authorizedFetch });

/** Signs each request; a token that the server no longer takes is renewed once, and the request sent again. */
export async function authorizedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const token = await currentToken();
  const response = await send(request, token);
  if (response.status !== 401 || token === undefined) return response;
  const renewed = await tokenInsteadOf(token);
  return renewed === undefined ? response : send(again, renewed);
}

async function send(request: Request, token: string | undefined): Promise<Response> {
  request.headers.set('Accept-Language', document.documentElement.lang);
  if (token !== undefined) request.headers.set('Authorization', `Bearer ${token}`);
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new OfflineError('The server could not be reached.', { cause: error });
  }
}

export type Outcome<Data> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: unknown; response: Response };

/** The answer of a call, or its problem thrown. */
export async function answerOf<Data>(call: Promise<Outcome<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemFrom(response, error);
  return data as Data;
}
