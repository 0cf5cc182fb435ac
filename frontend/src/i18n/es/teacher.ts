import { admin } from './teacher/admin.ts';
import { classroom } from './teacher/classroom.ts';
import { identity } from './teacher/identity.ts';
import { insight } from './teacher/insight.ts';
import { meeting } from './teacher/meeting.ts';
import { packs } from './teacher/packs.ts';

/** Words of the teacher's and the administrator's screens, loaded with the first of them. */
export const teacher = { ...identity, ...classroom, ...meeting, ...insight, ...packs, ...admin } as const;
