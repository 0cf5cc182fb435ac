import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ProblemError } from '../../api/problem.ts';
import { useSession } from '../../api/useSession.ts';
import { receiveAnswer, sendAnswer } from './api.ts';
import { keep, subscribe, type Unsent, unsent, watchOtherTabs } from './outbox.ts';
import { type Outcome, sendAll } from './sender.ts';

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

type Outbox = {
  /** The answers of whoever is signed in that have not been acknowledged. */
  readonly waiting: readonly Unsent[];
  /** True from the first failure until everything has got through. */
  readonly stuck: boolean;
  readonly refused: ProblemError | undefined;
  readonly put: (answer: Omit<Unsent, 'accountId'>) => void;
};
const Context = createContext<Outbox | undefined>(undefined);

/** Keeps each answer on this device until it is acknowledged, and keeps trying, wherever in the app one is. */
export function OutboxProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { account } = useSession();
  const accountId = account?.id;
  const all = useSyncExternalStore(subscribe, unsent);
  const waiting = useMemo(() => all.filter((answer) => answer.accountId === accountId), [all, accountId]);
  const [stuck, setStuck] = useState(false);
  const [refused, setRefused] = useState<ProblemError>();
  const failures = useRef(0);

  const send = useCallback(async () => {
    if (accountId === undefined) return;
    const told = (outcome: Outcome) => {
      failures.current = 0;
      if (outcome.kind === 'acknowledged') receiveAnswer(queries, outcome.answer.attemptId, outcome.view);
      else {
        setRefused(outcome.problem);
        void queries.invalidateQueries({ queryKey: ['attempts', outcome.answer.attemptId] });
      }
    };
    const emptied = await sendAll(accountId, sendAnswer, told);
    failures.current = emptied ? 0 : failures.current + 1;
    setStuck(!emptied);
  }, [accountId, queries]);

  useEffect(
    () => watchOtherTabs(({ attemptId }) => queries.invalidateQueries({ queryKey: ['attempts', attemptId] })),
    [queries],
  );
  useRetries(waiting.length > 0, failures, send);

  const put = useCallback(
    (answer: Omit<Unsent, 'accountId'>) => {
      if (accountId === undefined) return;
      setRefused(undefined);
      keep({ ...answer, accountId });
      void send();
    },
    [accountId, send],
  );

  const value = useMemo(() => ({ waiting, stuck, refused, put }), [waiting, stuck, refused, put]);
  return <Context value={value}>{children}</Context>;
}

export function useOutbox(): Outbox {
  const value = use(Context);
  if (value === undefined) throw new Error('useOutbox needs an OutboxProvider above it');
  return value;
}

/** While something waits: at once, when the network comes back, and at growing intervals. */
function useRetries(anything: boolean, failures: { current: number }, send: () => Promise<void>): void {
  useEffect(() => {
    if (!anything) return;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const attempt = async () => {
      clearTimeout(timer);
      await send();
      const wait = Math.min(FIRST_RETRY_MS * 2 ** failures.current, LONGEST_RETRY_MS);
      if (!over) timer = setTimeout(attempt, wait);
    };
    void attempt();
    window.addEventListener('online', attempt);
    return () => {
      over = true;
      clearTimeout(timer);
      window.removeEventListener('online', attempt);
    };
  }, [anything, failures, send]);
}
