import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** The shapes that only the teacher's and the administrator's screens meet. */
export type Credentials = Schemas['Credentials'];
export type Teacher = Schemas['Teacher'];
export type TeacherChange = Schemas['ChangeTeacher'];
export type OneTimeLink = Schemas['OneTimeLink'];

export type Classroom = Schemas['Classroom'];
export type ClassroomChange = Schemas['ChangeClassroom'];
export type Names = Schemas['Names'];
export type CoTeacher = Schemas['ClassroomTeacher'];
export type Member = Schemas['Member'];
export type MemberChange = Schemas['ChangeMember'];
export type MemberPage = Schemas['PageClassMember'];

export type MeetingOrder = Schemas['OpenMeeting'];
export type MeetingChange = Schemas['ChangeMeeting'];

export type PackReport = Schemas['PackReport'];
export type PackProblem = Schemas['PackProblem'];

export type MeetingInsight = Schemas['ProgressInsight'];
export type ParticipantRow = Schemas['ParticipantInsight'];
export type ParticipantPage = Schemas['PageParticipantInsight'];
export type StudentInsight = Schemas['AnswersInsight'];
export type StudentAnswer = Schemas['AnsweredQuestion'];
export type QuizInsight = Schemas['QuizInsight'];
export type QuestionInsight = Schemas['QuestionInsight'];
export type OptionInsight = Schemas['OptionInsight'];
export type DiscussNext = Schemas['Suggestion'];
export type Stat = Schemas['Stat'];
