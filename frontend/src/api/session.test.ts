import { beforeEach, describe, expect, it, vi } from 'vitest';
import { currentToken, restoreSession, signIn, signOut, tokenInsteadOf } from './session.ts';
import type { SignedIn } from './types.ts';

const account = {
  id: 'a1',
  role: 'LEARNER' as const,
  name: '',
  totp: false,
  createdAt: '2026-11-21T10:00:00Z',
};

function session(accessToken: string, expiresIn = 600): SignedIn {
  return { accessToken, expiresIn, account };
}

function serverAnswers(...answers: (SignedIn | number | 'down')[]) {
  const fetched = vi.fn(async () => {
    const next = answers.shift() ?? 'down';
    if (next === 'down') throw new TypeError('no network');
    return typeof next === 'number'
      ? new Response('{}', { status: next })
      : new Response(JSON.stringify(next), { status: 200 });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('the session', () => {
  beforeEach(() => signOut());

  it('asks nothing of the server for a first-time visitor', async () => {
    const fetched = serverAnswers();
    expect(await restoreSession()).toBeNull();
    expect(await currentToken()).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is renewed once when many requests need it at the same moment', async () => {
    signIn(session('old', 1));
    const fetched = serverAnswers(session('new'));
    const tokens = await Promise.all([currentToken(), currentToken(), currentToken()]);
    expect(tokens).toEqual(['new', 'new', 'new']);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('gives a refused token up for a new one, once', async () => {
    signIn(session('old'));
    const fetched = serverAnswers(session('new'));
    expect(await tokenInsteadOf('old')).toBe('new');
    expect(await tokenInsteadOf('old')).toBe('new');
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('ends when the server says so', async () => {
    signIn(session('old', 1));
    serverAnswers(401);
    expect(await currentToken()).toBeUndefined();
    expect(await restoreSession()).toBeNull();
  });

  it('does not end because the network does', async () => {
    signIn(session('old', 1));
    serverAnswers('down', session('new'));
    await expect(restoreSession()).rejects.toThrow();
    expect(await currentToken()).toBe('new');
  });

  it('keeps the token out of storage', () => {
    signIn(session('secret-token'));
    expect(JSON.stringify({ ...localStorage })).not.toContain('secret-token');
  });
});
