import { ClassroomPage } from '../../features/classroom/ClassroomPage.tsx';
import { ClassroomsPage } from '../../features/classroom/ClassroomsPage.tsx';
import { InsecureHint } from '../../features/identity/InsecureHint.tsx';
import { ClassMeetings } from '../../features/meeting/ClassMeetings.tsx';
import type { Params } from '../screen.ts';

export function TeacherClassroomsPage() {
  return <ClassroomsPage notice={<InsecureHint />} />;
}

export function TeacherClassroomPage({ params }: { params: Params }) {
  const id = params.id ?? '';
  return <ClassroomPage id={id} lessons={<ClassMeetings classroomId={id} />} />;
}
