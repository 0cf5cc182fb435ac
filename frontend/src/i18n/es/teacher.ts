import { identity } from './teacher/identity.ts';

export const teacher = { ...identity } as const;
