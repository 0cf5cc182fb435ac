import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.ts';
import { signIn, signOut } from '../../api/session.ts';

/** A learner without a class: nothing is asked, an account is simply there. */
export function useGuest() {
  return useMutation({
    mutationFn: () => answerOf(client.POST('/api/v1/sessions/guest', { body: {} })),
    onSuccess: signIn,
  });
}

export function useReturn() {
  return useMutation({
    mutationFn: (returnKey: string) =>
      answerOf(client.POST('/api/v1/sessions/return', { body: { returnKey } })),
    onSuccess: signIn,
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(client.DELETE('/api/v1/sessions/current')),
    onSuccess: () => {
      queries.clear();
      signOut();
    },
  });
}

export function useMyData() {
  return useMutation({ mutationFn: () => answerOf(client.GET('/api/v1/account/data')) });
}

export function useErasure() {
  return useMutation({
    mutationFn: () => answerOf(client.POST('/api/v1/account/erasure', { body: {} })),
  });
}
