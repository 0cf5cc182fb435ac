import { withLock } from './lock.ts';
import { storage } from './storage.ts';
import type { Account, SignedIn } from './types.ts';

type Access = { readonly token: string; readonly expiresAt: number };
export type RefreshOutcome = SignedIn | 'ended' | 'unreachable';

const HINT = 'stagecraft.signed-in';
const EARLY_MS = 20_000;
const REFRESH_URL = '/api/v1/sessions/refresh';

/** The access token lives here, in memory, and nowhere else; the refresh token is the server's own cookie. */
let access: Access | undefined;
let renewing: Promise<RefreshOutcome> | undefined;
const listeners = new Set<(account: Account | null) => void>();

export function signIn(signedIn: SignedIn): Account {
  access = { token: signedIn.accessToken, expiresAt: Date.now() + signedIn.expiresIn * 1000 };
  storage.set(HINT, '1');
  return announce(signedIn.account);
}

export function signOut(): void {
  access = undefined;
  storage.remove(HINT);
  announce(null);
}

/** Calls back with the account after each sign-in and renewal, and with null when the session has ended. */
export function onSessionChange(listener: (account: Account | null) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Signing out in one tab signs out the others. */
export function watchOtherTabs(): () => void {
  const forget = (event: StorageEvent) => {
    if (event.key === HINT && event.newValue === null && access !== undefined) signOut();
  };
  window.addEventListener('storage', forget);
  return () => window.removeEventListener('storage', forget);
}

/** Who is signed in here, from the cookie if need be. A first-time visitor costs no request. */
export async function restoreSession(): Promise<Account | null> {
  if (storage.get(HINT) === null && access === undefined) return null;
  const outcome = await renew();
  if (outcome === 'unreachable') throw new TypeError('The session could not be renewed: no answer.');
  return outcome === 'ended' ? null : outcome.account;
}

/** A token that will still be good when it arrives, renewed quietly when the present one runs out. */
export async function currentToken(): Promise<string | undefined> {
  if (access !== undefined && access.expiresAt - EARLY_MS > Date.now()) return access.token;
  if (access === undefined && storage.get(HINT) === null) return undefined;
  await renew();
  return access?.token;
}

/** After a 401: another token than the refused one, if there is one to be had. */
export async function tokenInsteadOf(refused: string): Promise<string | undefined> {
  if (access?.token === refused) {
    access = { ...access, expiresAt: 0 };
    await renew();
  }
  return access?.token === refused ? undefined : access?.token;
}

/** One renewal at a time in this tab, and one tab at a time: a refresh token may be used only once. */
function renew(): Promise<RefreshOutcome> {
  renewing ??= withLock('stagecraft.refresh', refresh).finally(() => {
    renewing = undefined;
  });
  return renewing;
}

async function refresh(): Promise<RefreshOutcome> {
  let response: Response;
  try {
    response = await fetch(REFRESH_URL, { method: 'POST', credentials: 'same-origin' });
  } catch {
    return 'unreachable';
  }
  if (response.status === 401) {
    signOut();
    return 'ended';
  }
  if (!response.ok) return 'unreachable';
  const signedIn = (await response.json()) as SignedIn;
  signIn(signedIn);
  return signedIn;
}

function announce<A extends Account | null>(account: A): A {
  for (const listener of listeners) listener(account);
  return account;
}
