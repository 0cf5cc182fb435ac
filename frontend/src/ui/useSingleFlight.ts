import { useCallback, useRef } from 'react';

/** Runs one piece of work at a time: a second press while the first is under way does nothing. */
export function useSingleFlight(): (work: () => Promise<unknown>) => Promise<void> {
  const busy = useRef(false);
  return useCallback(async (work) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
    } finally {
      busy.current = false;
    }
  }, []);
}
