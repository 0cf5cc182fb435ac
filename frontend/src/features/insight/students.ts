import type { ParticipantRow } from '../../api/teacherTypes.ts';

/** How somebody gets on, in one word; only QUIET asks the teacher to look. */
export type Standing = 'FINISHED' | 'WORKING' | 'QUIET' | 'NOT_ANSWERED';
export type Column = 'alias' | 'standing' | 'answered' | 'right' | 'seen';
export type Sorting = { readonly by: Column; readonly down: boolean };

const QUIET_AFTER_MS = 5 * 60_000;
const ATTENTION: Readonly<Record<Standing, number>> = { QUIET: 0, NOT_ANSWERED: 1, WORKING: 2, FINISHED: 3 };

/** In a lesson that has ended nobody is expected to do anything, so nobody is quiet. */
export function standingOf(row: ParticipantRow, open: boolean, now: number): Standing {
  if (row.finishedAt !== undefined) return 'FINISHED';
  if (open && now - Date.parse(row.lastSeenAt) > QUIET_AFTER_MS) return 'QUIET';
  return row.answered === 0 ? 'NOT_ANSWERED' : 'WORKING';
}

export type Student = ParticipantRow & { readonly standing: Standing };

export function sorted(students: readonly Student[], { by, down }: Sorting, language: string): Student[] {
  const names = new Intl.Collator(language, { numeric: true });
  const order: Readonly<Record<Column, (one: Student, other: Student) => number>> = {
    alias: () => 0,
    standing: (one, other) => ATTENTION[one.standing] - ATTENTION[other.standing],
    answered: (one, other) => one.answered - other.answered,
    right: (one, other) => one.right - other.right,
    seen: (one, other) => Date.parse(one.lastSeenAt) - Date.parse(other.lastSeenAt),
  };
  return [...students].sort((one, other) => {
    const named = names.compare(one.alias, other.alias);
    const wanted = by === 'alias' ? named : order[by](one, other);
    return (down ? -wanted : wanted) || named;
  });
}
