import type { Classroom } from '../../api/teacherTypes.ts';

/** What a teacher may set about a class. */
export type Rules = Pick<Classroom, 'name' | 'names' | 'waitingRoom' | 'locked'>;
export const RULES = ['name', 'names', 'waitingRoom', 'locked'] as const;

export function rulesOf({ name, names, waitingRoom, locked }: Classroom): Rules {
  return { name, names, waitingRoom, locked };
}

/** Only what was really changed is sent, so that the rest stays as the other teacher left it. */
export function changesFrom(before: Rules, draft: Rules): Partial<Rules> {
  const tidy = { ...draft, name: draft.name.trim() };
  return Object.fromEntries(
    RULES.filter((rule) => tidy[rule] !== before[rule]).map((rule) => [rule, tidy[rule]]),
  );
}
