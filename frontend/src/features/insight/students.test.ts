import { describe, expect, it } from 'vitest';
import { type Student, sorted, standingOf } from './students.ts';

const now = Date.parse('2026-11-21T10:00:00Z');
const row = {
  participantId: 'p',
  alias: 'Ida',
  startedAt: '2026-11-21T09:30:00Z',
  lastSeenAt: '2026-11-21T09:59:00Z',
  answered: 3,
  right: 2,
  questions: 15,
  steps: {},
};
const student = (alias: string, part: Partial<Student> = {}): Student => ({
  ...row,
  participantId: alias,
  alias,
  standing: 'WORKING',
  ...part,
});
const names = (students: readonly Student[]) => students.map(({ alias }) => alias);

describe('standing', () => {
  it('is working while answers come', () => {
    expect(standingOf(row, true, now)).toBe('WORKING');
  });

  it('is quiet after five minutes without a sign', () => {
    expect(standingOf({ ...row, lastSeenAt: '2026-11-21T09:54:00Z' }, true, now)).toBe('QUIET');
  });

  it('is never quiet once finished, or once the lesson has ended', () => {
    const old = { ...row, lastSeenAt: '2026-11-20T09:54:00Z' };
    expect(standingOf({ ...old, finishedAt: '2026-11-20T09:54:00Z' }, true, now)).toBe('FINISHED');
    expect(standingOf(old, false, now)).toBe('WORKING');
  });

  it('says when nothing has been answered yet', () => {
    expect(standingOf({ ...row, answered: 0 }, true, now)).toBe('NOT_ANSWERED');
  });
});

describe('sorting', () => {
  it('puts who needs a look first, then by name', () => {
    const class9 = [student('Zoe'), student('Ana'), student('Ben', { standing: 'QUIET' })];
    expect(names(sorted(class9, { by: 'standing', down: false }, 'en'))).toEqual(['Ben', 'Ana', 'Zoe']);
  });

  it('compares names as people do', () => {
    const class9 = [student('Fox 10'), student('Émile'), student('fox 2'), student('Zoe')];
    expect(names(sorted(class9, { by: 'alias', down: false }, 'en'))).toEqual([
      'Émile',
      'fox 2',
      'Fox 10',
      'Zoe',
    ]);
  });

  it('turns round, with names still in order among equals', () => {
    const class9 = [student('B'), student('A'), student('C', { right: 1 })];
    expect(names(sorted(class9, { by: 'right', down: true }, 'en'))).toEqual(['B', 'A', 'C'].sort());
  });
});
