import { Api, uuid7 } from './api.ts';

export const ADMIN = {
  email: 'ada@example.org',
  name: 'Ada Moreno',
  password: 'quiet comets over the harbour',
};
export const PASSWORD = 'seven lanterns on the quay';

type SignedIn = { accessToken: string };
type Classroom = { id: string; code: string; joinUrl: string };
type Lessons = { items: { versionId: string; key: string; language: string }[] };

export function appUrl(): string {
  const url = process.env.E2E_URL;
  if (!url) throw new Error('The application is not running');
  return url;
}

export async function givenTeacher(name = 'Noor Haddad'): Promise<{ api: Api; email: string }> {
  const api = new Api(appUrl());
  const email = `${uuid7()}@example.org`;
  const { accessToken } = await api.post<SignedIn>('/accounts', { email, name, password: PASSWORD });
  return { api: api.as(accessToken), email };
}

export function givenClassroom(teacher: Api, name = 'Year 9 science'): Promise<Classroom> {
  return teacher.post<Classroom>('/classrooms', { name });
}

export async function givenStudent(code: string, alias: string): Promise<{ api: Api; returnKey: string }> {
  const api = new Api(appUrl());
  const joined = await api.post<{ session: SignedIn; returnKey: string }>(`/join/${code}`, { alias });
  return { api: api.as(joined.session.accessToken), returnKey: joined.returnKey };
}

export async function firstLesson(api: Api, language = 'en'): Promise<string> {
  const { items } = await api.get<Lessons>(`/lessons?language=${language}`);
  const found = items.find((lesson) => lesson.key === 'how-models-are-trained');
  if (!found) throw new Error('The first lesson is missing');
  return found.versionId;
}

export async function givenMeeting(teacher: Api, classroomId: string): Promise<string> {
  const id = uuid7();
  const lessonVersionId = await firstLesson(teacher);
  await teacher.put(`/meetings/${id}`, { lessonVersionId, pacing: 'STUDENT', classroomId });
  return id;
}
