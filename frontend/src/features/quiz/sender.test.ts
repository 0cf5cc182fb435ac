import { describe, expect, it, vi } from 'vitest';
import { OfflineError, ProblemError } from '../../api/problem.ts';
import type { AnswerView } from '../../api/types.ts';
import { drop, dropAllOf, keep, subscribe, type Unsent, unsent } from './outbox.ts';
import { type Outcome, sendAll } from './sender.ts';

const ME = 'account-1';

function answer(questionKey: string, accountId = ME): Unsent {
  return { accountId, attemptId: 'attempt-1', questionKey, response: { options: ['a'] } };
}

function acknowledgement({ questionKey, response }: Unsent): AnswerView {
  return {
    questionKey,
    response,
    fraction: 1,
    correct: true,
    feedback: [],
    key: response,
    explanation: '',
    topic: 't',
    sources: [],
    answeredAt: '2026-11-21T10:00:00Z',
  };
}

function refusal(status: number): ProblemError {
  return new ProblemError({ type: '/docs/api.html#problem-x', title: 'x', status, detail: 'x' });
}

const keys = () => unsent().map(({ questionKey }) => questionKey);

describe('the outbox', () => {
  it('keeps answers in the order they were given, over a reload', () => {
    keep(answer('first'));
    keep(answer('second'));
    expect(keys()).toEqual(['first', 'second']);
    expect(JSON.parse(localStorage.getItem('stagecraft.outbox') ?? '')).toHaveLength(2);
  });

  it('takes an answer once, however often it is pressed', () => {
    keep(answer('first'));
    keep({ ...answer('first'), response: { options: ['b'] } });
    expect(unsent()).toEqual([answer('first')]);
  });

  it('hands out the same list until something changes', () => {
    keep(answer('first'));
    expect(unsent()).toBe(unsent());
  });

  it('tells who listens, and stops when asked to', () => {
    const changed = vi.fn();
    const stop = subscribe(changed);
    keep(answer('first'));
    drop(answer('first'));
    stop();
    keep(answer('second'));
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('forgets one person and nobody else', () => {
    keep(answer('mine'));
    keep(answer('theirs', 'account-2'));
    dropAllOf(ME);
    expect(keys()).toEqual(['theirs']);
  });

  it('survives a text in storage that is not its own', () => {
    localStorage.setItem('stagecraft.outbox', '{broken');
    expect(unsent()).toEqual([]);
  });
});

describe('sending', () => {
  it('sends oldest first and empties the box', async () => {
    keep(answer('first'));
    keep(answer('second'));
    const sent: string[] = [];
    const emptied = await sendAll(
      ME,
      async (one) => {
        sent.push(one.questionKey);
        return acknowledgement(one);
      },
      () => undefined,
    );
    expect(emptied).toBe(true);
    expect(sent).toEqual(['first', 'second']);
    expect(unsent()).toEqual([]);
  });

  it('stops at the first that does not get through and keeps it and all after it', async () => {
    keep(answer('first'));
    keep(answer('second'));
    const send = vi.fn().mockRejectedValue(new OfflineError());
    expect(await sendAll(ME, send, () => undefined)).toBe(false);
    expect(send).toHaveBeenCalledTimes(1);
    expect(keys()).toEqual(['first', 'second']);
  });

  it.each([401, 429, 503])('keeps an answer when the server says %i, which passes', async (status) => {
    keep(answer('first'));
    expect(
      await sendAll(
        ME,
        () => Promise.reject(refusal(status)),
        () => undefined,
      ),
    ).toBe(false);
    expect(keys()).toEqual(['first']);
  });

  it.each([400, 404, 409, 422])(
    'gives up one answer refused with %i, says so, and goes on',
    async (status) => {
      keep(answer('first'));
      keep(answer('second'));
      const told: Outcome[] = [];
      const send = async (one: Unsent) => {
        if (one.questionKey === 'first') throw refusal(status);
        return acknowledgement(one);
      };
      expect(await sendAll(ME, send, (outcome) => told.push(outcome))).toBe(true);
      expect(told.map(({ kind }) => kind)).toEqual(['refused', 'acknowledged']);
    },
  );

  it('never sends what another person left on this device', async () => {
    keep(answer('theirs', 'account-2'));
    const send = vi.fn();
    expect(await sendAll(ME, send, () => undefined)).toBe(true);
    expect(send).not.toHaveBeenCalled();
    expect(keys()).toEqual(['theirs']);
  });
});
