import { learner } from './en/learner.ts';
import { lesson } from './en/lesson.ts';
import { quiz } from './en/quiz.ts';
import { shell } from './en/shell.ts';

export const en = { ...shell, ...learner, ...lesson, ...quiz } as const;
