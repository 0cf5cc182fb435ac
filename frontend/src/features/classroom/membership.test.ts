import { afterEach, describe, expect, it } from 'vitest';
import { signIn, signOut } from '../../api/session.ts';
import { forgetMembershipsWithSession, recallMembership, rememberMembership } from './membership.ts';

const MEMBERSHIP = {
  classroomId: 'c',
  alias: 'Quiet Comet',
  state: 'ACTIVE',
  returnKey: 'BCDF-GHJK-MNP3',
} as const;

function arrive(id: string): void {
  const account = { id, role: 'LEARNER' as const, name: '', totp: false, createdAt: '2026-11-21T10:00:00Z' };
  signIn({ accessToken: 'token', expiresIn: 600, account });
}

describe('the return key in this tab', () => {
  afterEach(() => sessionStorage.clear());

  it('is still there after a reload', () => {
    rememberMembership('BCDFGHJ', MEMBERSHIP);
    expect(recallMembership('BCDFGHJ')).toEqual(MEMBERSHIP);
    expect(recallMembership('OTHERCD')).toBeUndefined();
  });

  it('is gone when its owner signs out', () => {
    const stop = forgetMembershipsWithSession();
    arrive('one');
    rememberMembership('BCDFGHJ', MEMBERSHIP);
    signOut();
    expect(recallMembership('BCDFGHJ')).toBeUndefined();
    stop();
  });

  it('is gone when somebody else comes', () => {
    const stop = forgetMembershipsWithSession();
    arrive('one');
    rememberMembership('BCDFGHJ', MEMBERSHIP);
    arrive('one');
    expect(recallMembership('BCDFGHJ')).toEqual(MEMBERSHIP);
    arrive('two');
    expect(recallMembership('BCDFGHJ')).toBeUndefined();
    stop();
  });
});
