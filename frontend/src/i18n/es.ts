import { learner } from './es/learner.ts';
import { lesson } from './es/lesson.ts';
import { quiz } from './es/quiz.ts';
import { shell } from './es/shell.ts';
import type { Translation } from './messages.ts';

export const es: Translation = { ...shell, ...learner, ...lesson, ...quiz };
