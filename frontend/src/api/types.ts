import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** The contract's shapes, by the names that screens use for them. */
export type Account = Schemas['Account'];
export type SignedIn = Schemas['SignedIn'];
export type Receipt = Schemas['Receipt'];

export type ClassroomSummary = Schemas['ClassroomSummary'];
export type JoinInfo = Schemas['JoinInfo'];
export type Joined = Schemas['Joined'];

export type LessonSummary = Schemas['LessonSummary'];
export type Lesson = Schemas['Lesson'];
export type Step = Schemas['Step'];
export type Section = Schemas['Section'];
export type Source = Schemas['Source'];
export type Confidence = Schemas['Confidence'];

export type Meeting = Schemas['Meeting'];
export type Participation = Schemas['Participation'];
export type StepMark = Schemas['MarkStep'];

export type Purpose = Schemas['Purpose'];
export type Attempt = Schemas['Attempt'];
export type QuestionKind = Schemas['QuestionKind'];
export type QuestionView = Schemas['Question'];
export type AnswerResponse = Schemas['Response'];
export type Certainty = Schemas['AnswerConfidence'];
export type AnswerView = Schemas['Answer'];
export type Result = Schemas['QuizResult'];
