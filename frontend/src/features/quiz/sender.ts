import { withLock } from '../../api/lock.ts';
import { OfflineError, ProblemError } from '../../api/problem.ts';
import type { AnswerView } from '../../api/types.ts';
import { drop, type Unsent, unsent } from './outbox.ts';

export type Send = (answer: Unsent) => Promise<AnswerView>;
export type Outcome =
  | { readonly kind: 'acknowledged'; readonly answer: Unsent; readonly view: AnswerView }
  | { readonly kind: 'refused'; readonly answer: Unsent; readonly problem: ProblemError };

/**
 * Sends what this person has waiting, oldest first, and stops at the first answer that does not get through.
 * Resolves to whether the box is now empty. An answer leaves the box only when the server has spoken about it.
 */
export function sendAll(accountId: string, send: Send, tell: (outcome: Outcome) => void): Promise<boolean> {
  return withLock('stagecraft.sending', async () => {
    for (;;) {
      const answer = unsent().find((kept) => kept.accountId === accountId);
      if (answer === undefined) return true;
      try {
        const view = await send(answer);
        drop(answer);
        tell({ kind: 'acknowledged', answer, view });
      } catch (error) {
        if (!isFinal(error)) return false;
        drop(answer);
        tell({ kind: 'refused', answer, problem: error });
      }
    }
  });
}

/** A refusal of this very answer; anything that may pass (no network, overload, a lost session) is not. */
function isFinal(error: unknown): error is ProblemError {
  if (error instanceof OfflineError || !(error instanceof ProblemError)) return false;
  const { status } = error.problem;
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
}
