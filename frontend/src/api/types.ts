/** The shapes of the API that screens share, one name each. Arrays are plain, as the client reads them. */
export type Role = 'LEARNER' | 'TEACHER' | 'ADMIN';
export type Account = {
  readonly id: string;
  readonly role: Role;
  readonly name?: string;
  readonly email?: string;
  readonly totp: boolean;
  readonly createdAt: string;
};
export type SignedIn = {
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly account: Account;
};
export type Page<Item> = { readonly items: Item[]; readonly next?: string };
export type Receipt = {
  readonly id: string;
  readonly erasedAt: string;
  readonly counts: Readonly<Record<string, number>>;
};
export type About = {
  readonly name: string;
  readonly signUp: 'OPEN' | 'INVITE' | 'CLOSED';
  readonly setupNeeded: boolean;
  readonly secureTransport: boolean;
  readonly languages: string[];
};

export type MemberState = 'WAITING' | 'ACTIVE' | 'REMOVED';
export type ClassroomSummary = {
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  readonly role: 'TEACHER' | 'STUDENT';
  readonly alias?: string;
  readonly state?: MemberState;
  readonly students: number;
  readonly archived: boolean;
};
export type JoinInfo = {
  readonly classroomName: string;
  readonly open: boolean;
  readonly waitingRoom: boolean;
  readonly names: 'OWN' | 'GENERATED';
  readonly suggestions: string[];
};
export type Joined = {
  readonly classroomId: string;
  readonly memberId: string;
  readonly alias: string;
  readonly state: MemberState;
  readonly returnKey?: string;
  readonly session?: SignedIn;
};

export type StepKind =
  | 'READING'
  | 'QUIZ'
  | 'MATCHER'
  | 'RATER'
  | 'DISCUSSION'
  | 'QUESTIONS'
  | 'BOARD'
  | 'INVESTIGATE'
  | 'SHARE'
  | 'FEEDBACK';
export type LessonSummary = {
  readonly versionId: string;
  readonly key: string;
  readonly language: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly ages: string;
  readonly stepKinds: StepKind[];
};
export type Section = { readonly key: string; readonly title: string; readonly html: string };
export type Step = {
  readonly key: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  readonly partnerWork: boolean;
  readonly intro?: string;
  readonly sections?: Section[];
  readonly quiz?: { readonly questions: number; readonly spare: number };
};
export type Confidence = 'CONFIRMED' | 'REPORTED' | 'CONTESTED';
export type Source = {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly confidence: Confidence;
  readonly note?: string;
};
export type Lesson = {
  readonly versionId: string;
  readonly key: string;
  readonly language: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly ages: string;
  readonly licence: string;
  readonly credits: string;
  readonly steps: Step[];
  readonly sources: Source[];
};

export type StepProgress = {
  readonly key: string;
  readonly startedAt?: string;
  readonly completedAt?: string;
};
export type Participation = {
  readonly participantId: string;
  readonly startedAt: string;
  readonly finishedAt?: string;
  /** Once, when work done alone has just come along into the class. */
  readonly carriedOver?: boolean;
  readonly steps: StepProgress[];
};
export type Meeting = {
  readonly id: string;
  readonly classroomId?: string;
  readonly lessonVersionId: string;
  readonly lessonTitle: string;
  readonly language: string;
  readonly pacing: 'SOLO' | 'STUDENT' | 'TEACHER';
  readonly state: 'SCHEDULED' | 'OPEN' | 'ENDED';
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly endedAt?: string;
  readonly createdAt: string;
  readonly me?: Participation;
};

export type QuestionKind = 'SINGLE' | 'MULTIPLE' | 'ORDERING' | 'NUMERIC' | 'SHORT_TEXT';
export type Certainty = 'GUESS' | 'FAIRLY_SURE' | 'CERTAIN';
export type AnswerResponse = {
  readonly options?: string[];
  readonly order?: string[];
  readonly number?: number;
  readonly text?: string;
};
export type AnswerView = {
  readonly questionKey: string;
  readonly response: AnswerResponse;
  readonly confidence?: Certainty;
  readonly fraction: number;
  readonly correct: boolean;
  readonly feedback: { readonly option?: string; readonly html: string }[];
  readonly key: AnswerResponse;
  readonly explanation: string;
  readonly topic: string;
  readonly sources: string[];
  readonly answeredAt: string;
};
export type QuestionView = {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly prompt: string;
  readonly options?: { readonly key: string; readonly text: string }[];
  readonly unit?: string;
  readonly answer?: AnswerView;
};
export type Purpose = 'FIRST' | 'PRACTICE';
export type Attempt = {
  readonly id: string;
  readonly meetingId: string;
  readonly stepKey: string;
  readonly number: number;
  readonly purpose: Purpose;
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly questions: QuestionView[];
};
export type AttemptSummary = {
  readonly id: string;
  readonly stepKey: string;
  readonly number: number;
  readonly purpose: Purpose;
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly answered: number;
  readonly questions: number;
};
export type Result = {
  readonly attemptId: string;
  readonly points: number;
  readonly outOf: number;
  readonly byTopic: {
    readonly topic: string;
    readonly title: string;
    readonly points: number;
    readonly outOf: number;
  }[];
  readonly review: {
    readonly questionKey: string;
    readonly prompt: string;
    readonly topic: string;
  }[];
  readonly calibration: {
    readonly confidence: Certainty;
    readonly n: number;
    readonly right: number;
  }[];
  readonly missed: number;
  readonly spareAvailable: boolean;
};
