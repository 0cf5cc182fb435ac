import { learner } from './en/learner.ts';
import { shell } from './en/shell.ts';

export const en = { ...shell, ...learner } as const;
