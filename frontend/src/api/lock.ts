import { storage } from './storage.ts';

const LEASE_MS = 8_000;
const SETTLE_MS = 60;

/**
 * Runs the work in one tab at a time. Web Locks exist only in secure contexts, and a school may serve us over
 * plain http in its own network, so there a short lease in local storage does the same.
 */
export function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  if ('locks' in navigator) return navigator.locks.request(name, work) as Promise<T>;
  return withLease(name, work);
}

export async function withLease<T>(name: string, work: () => Promise<T>): Promise<T> {
  const owner = `${Math.random()}`;
  const giveUpAt = Date.now() + LEASE_MS;
  while (Date.now() < giveUpAt && !(await take(name, owner))) await pause(SETTLE_MS * (1 + Math.random()));
  try {
    return await work();
  } finally {
    if (storage.get(name)?.startsWith(owner)) storage.remove(name);
  }
}

/** Writes our name, lets any other writer settle, and looks whose name stands. */
async function take(name: string, owner: string): Promise<boolean> {
  const [, until] = storage.get(name)?.split(' ') ?? [];
  if (until !== undefined && Number(until) > Date.now()) return false;
  if (!storage.set(name, `${owner} ${Date.now() + LEASE_MS}`)) return true;
  await pause(SETTLE_MS);
  return storage.get(name)?.startsWith(owner) ?? true;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
