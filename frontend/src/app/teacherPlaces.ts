import type { Place } from './screen.ts';

/** The addresses of the teacher's and the administrator's screens. */
export const TEACHER_PLACES: readonly Place[] = [];
