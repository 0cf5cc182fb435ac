import { learner } from './es/learner.ts';
import { shell } from './es/shell.ts';
import type { Translation } from './messages.ts';

export const es: Translation = { ...shell, ...learner };
