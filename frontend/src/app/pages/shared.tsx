import { ByRole } from '../ByRole.tsx';
import { type Params, screen } from '../screen.ts';
import { teacherScreen } from '../teacherScreen.tsx';

const TEACHER_CLASSES = teacherScreen(
  async () => (await import('./TeacherClassroomPages.tsx')).TeacherClassroomsPage,
);
const LEARNER_CLASSES = screen(async () => (await import('./MyClassesPage.tsx')).MyClassesPage);
const TEACHER_SETTINGS = teacherScreen(
  async () => (await import('./TeacherSettingsPage.tsx')).TeacherSettingsPage,
);
const LEARNER_SETTINGS = screen(async () => (await import('./SettingsPage.tsx')).SettingsPage);

/** A teacher's classrooms, a learner's classes. */
export function Classes({ params }: { params: Params }) {
  return <ByRole teacher={TEACHER_CLASSES} learner={LEARNER_CLASSES} params={params} />;
}

/** A teacher's account, a learner's data. */
export function Settings({ params }: { params: Params }) {
  return <ByRole teacher={TEACHER_SETTINGS} learner={LEARNER_SETTINGS} params={params} />;
}
