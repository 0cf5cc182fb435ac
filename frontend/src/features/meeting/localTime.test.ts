import { describe, expect, it } from 'vitest';
import { instantOf, localOf } from './localTime.ts';

describe('local time', () => {
  it('comes back as it was typed, whatever the zone', () => {
    for (const typed of ['2026-11-21T08:05', '2026-06-30T23:59', '2026-02-28T00:00']) {
      expect(localOf(instantOf(typed))).toBe(typed);
    }
  });

  it('is sent as an instant', () => {
    expect(instantOf('2026-11-21T08:05')).toBe(new Date(2026, 10, 21, 8, 5).toISOString());
  });

  it('is nothing when nothing was typed', () => {
    expect(instantOf('')).toBeUndefined();
    expect(instantOf('tomorrow')).toBeUndefined();
    expect(localOf(undefined)).toBe('');
  });
});
