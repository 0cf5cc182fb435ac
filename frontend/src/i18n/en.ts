import { learner } from './en/learner.ts';
import { shell } from './en/shell.ts';
import { teacher } from './en/teacher.ts';

export const en = { ...shell, ...learner, ...teacher } as const;
