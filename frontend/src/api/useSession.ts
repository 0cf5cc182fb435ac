import { type QueryClient, useQuery } from '@tanstack/react-query';
import { onSessionChange, restoreSession } from './session.ts';
import type { Account } from './types.ts';

const SESSION = ['session'] as const;

type Session = {
  /** undefined while unknown, null when nobody is signed in here */
  readonly account: Account | null | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** Who is signed in, renewed from the cookie when the page was loaded afresh. */
export function useSession(): Session {
  const { data, error, refetch } = useQuery({
    queryKey: SESSION,
    queryFn: restoreSession,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  });
  return { account: data, error, retry: refetch };
}

/** Keeps the cache true to the session: another person's answers are never shown to the next one. */
export function followSession(queries: QueryClient): () => void {
  return onSessionChange((account) => {
    const before = queries.getQueryData<Account | null>(SESSION);
    if (before && before.id !== account?.id) {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] });
    }
    queries.setQueryData(SESSION, account);
  });
}
