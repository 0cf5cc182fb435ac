import type { Place } from './screen.ts';
import { teacherScreen } from './teacherScreen.tsx';

/** The addresses of the teacher's and the administrator's screens. */
export const TEACHER_PLACES: readonly Place[] = [
  {
    path: '/sign-in',
    screen: teacherScreen(async () => (await import('../features/identity/SignInPage.tsx')).SignInPage),
  },
  {
    path: '/sign-up',
    screen: teacherScreen(async () => (await import('../features/identity/SetUpPage.tsx')).SignUpPage),
  },
  {
    path: '/setup',
    screen: teacherScreen(async () => (await import('../features/identity/SetUpPage.tsx')).SetUpPage),
  },
  {
    path: '/reset',
    screen: teacherScreen(async () => (await import('../features/identity/ResetPage.tsx')).ResetPage),
  },
];
