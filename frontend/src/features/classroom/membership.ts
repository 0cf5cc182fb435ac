import { onSessionChange } from '../../api/session.ts';
import type { Joined } from '../../api/types.ts';

/** What the page after joining shows; the session in the answer is not kept. */
export type Membership = Pick<Joined, 'classroomId' | 'alias' | 'state' | 'returnKey'>;

const PREFIX = 'stagecraft.joined.';

/** A reload must not lose a return key that has not been written down: it stays as long as this tab. */
export function rememberMembership(code: string, membership: Membership): void {
  const { classroomId, alias, state, returnKey } = membership;
  if (returnKey === undefined) return;
  try {
    sessionStorage.setItem(PREFIX + code, JSON.stringify({ classroomId, alias, state, returnKey }));
  } catch {
    // without storage the key is shown until the page is left
  }
}

export function recallMembership(code: string): Membership | undefined {
  try {
    const kept = sessionStorage.getItem(PREFIX + code);
    return kept === null ? undefined : (JSON.parse(kept) as Membership);
  } catch {
    return undefined;
  }
}

/** Once the key has been taken note of, and when somebody else takes over the device. */
export function forgetMemberships(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
    }
  } catch {
    // nothing was kept
  }
}

/** On a shared device the next person in this tab must not find the key of the one before. */
export function forgetMembershipsWithSession(): () => void {
  let last: string | undefined;
  return onSessionChange((account) => {
    if (account === null || (last !== undefined && last !== account.id)) forgetMemberships();
    last = account?.id;
  });
}
