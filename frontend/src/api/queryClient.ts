import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem.ts';

const MAX_RETRIES = 2;

/** A refusal is final; only a lost connection or an overloaded server is asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        networkMode: 'always',
        retry: (failures, error) => failures < MAX_RETRIES && !isRefusal(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

function isRefusal(error: Error): boolean {
  return error instanceof ProblemError && error.problem.status < 500;
}
