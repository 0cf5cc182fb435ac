import { identity } from './teacher/identity.ts';

/** Words of the teacher's and the administrator's screens, loaded with the first of them. */
export const teacher = { ...identity } as const;
