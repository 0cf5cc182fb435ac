import type { Place, Screen } from './screen.ts';
import { teacherScreen } from './teacherScreen.tsx';

function forTeachers(path: string, load: () => Promise<Screen>): Place {
  return { path, who: 'TEACHER', screen: teacherScreen(load) };
}

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
  forTeachers(
    '/teach/classrooms/:id',
    async () => (await import('./pages/TeacherClassroomPages.tsx')).TeacherClassroomPage,
  ),
  forTeachers(
    '/teach/classrooms/:id/settings',
    async () => (await import('../features/classroom/ClassroomSettingsPage.tsx')).ClassroomSettingsPage,
  ),
  forTeachers(
    '/teach/classrooms/:id/open',
    async () => (await import('../features/meeting/OpenLessonPage.tsx')).OpenLessonPage,
  ),
  forTeachers('/teach/lessons', async () => (await import('../features/lesson/PacksPage.tsx')).PacksPage),
  forTeachers(
    '/teach/meetings/:id',
    async () => (await import('./pages/TeachMeetingPage.tsx')).TeachMeetingPage,
  ),
  forTeachers(
    '/teach/meetings/:id/participants/:participantId',
    async () => (await import('../features/insight/StudentPage.tsx')).StudentPage,
  ),
  {
    path: '/admin',
    who: 'ADMIN',
    screen: teacherScreen(async () => (await import('../features/admin/AdminPage.tsx')).AdminPage),
  },
];
