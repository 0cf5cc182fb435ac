import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.ts';
import { download } from '../../api/download.ts';
import { signIn, signOut } from '../../api/session.ts';
import type { Credentials } from '../../api/teacherTypes.ts';
import type { SignedIn } from '../../api/types.ts';

const SESSIONS = ['sessions'] as const;
const ACCOUNT = ['account'] as const;

/** What the server says about itself before anybody signs in. */
export function useAbout() {
  return useQuery({
    queryKey: ['about'],
    queryFn: () => answerOf(client.GET('/api/v1/about')),
    staleTime: 60_000,
  });
}

export function useSignIn() {
  return useEntrance((body: Credentials) => answerOf(client.POST('/api/v1/sessions', { body })));
}

type Newcomer = { email: string; name: string; password: string };

export function useSignUp(invitation: string) {
  return useEntrance((body: Newcomer) =>
    answerOf(client.POST('/api/v1/accounts', { body: invitation === '' ? body : { ...body, invitation } })),
  );
}

export function useSetUp(token: string) {
  return useEntrance((body: Newcomer) =>
    answerOf(client.POST('/api/v1/setup', { body: { ...body, token } })),
  );
}

/** Every way in ends with a session. */
function useEntrance<Body>(enter: (body: Body) => Promise<SignedIn>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: enter,
    onSuccess: (signedIn) => {
      signIn(signedIn);
      return queries.invalidateQueries({ queryKey: ['about'] });
    },
  });
}

export function useReset(token: string) {
  return useMutation({
    mutationFn: (password: string) =>
      answerOf(
        client.PUT('/api/v1/password-resets/{token}', { params: { path: { token } }, body: { password } }),
      ),
  });
}

export function useAccount() {
  return useQuery({ queryKey: ACCOUNT, queryFn: () => answerOf(client.GET('/api/v1/account')) });
}

export function useRename() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => answerOf(client.PATCH('/api/v1/account', { body: { name } })),
    onSuccess: (account) => queries.setQueryData(ACCOUNT, account),
  });
}

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { current: string; password: string }) =>
      answerOf(client.PUT('/api/v1/account/password', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: SESSIONS }),
  });
}

export function useTotpSecret() {
  return useMutation({ mutationFn: () => answerOf(client.POST('/api/v1/account/totp')) });
}

export function useTotpConfirm() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => answerOf(client.PUT('/api/v1/account/totp', { body: { code } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ACCOUNT }),
  });
}

export function useTotpDisable() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (password: string) =>
      answerOf(client.POST('/api/v1/account/totp/disable', { body: { password } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ACCOUNT }),
  });
}

export function useSessions() {
  return useQuery({ queryKey: SESSIONS, queryFn: () => answerOf(client.GET('/api/v1/sessions')) });
}

export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answerOf(client.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: SESSIONS }),
  });
}

export function useLeave() {
  return useMutation({
    mutationFn: () => answerOf(client.DELETE('/api/v1/sessions/current')),
    onSuccess: () => signOut(),
  });
}

export function useDataDownload() {
  return useMutation({ mutationFn: () => download('/api/v1/account/data', 'stagecraft-my-data.json') });
}

export function useEraseTeacher() {
  return useMutation({
    mutationFn: (password: string) =>
      answerOf(client.POST('/api/v1/account/erasure', { body: { password } })),
  });
}
