import type { AnswerResponse, Certainty, MemberState, QuestionKind, Role, StepKind } from './types.ts';

/** The shapes that only the teacher's and the administrator's screens meet. */
export type Session = {
  readonly id: string;
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly current: boolean;
};
export type OneTimeLink = { readonly link: string; readonly expiresAt: string };
export type Teacher = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Exclude<Role, 'LEARNER'>;
  readonly disabled: boolean;
  readonly createdAt: string;
  readonly lastSeenAt?: string;
};

export type Names = 'OWN' | 'GENERATED';
export type CoTeacher = { readonly memberId: string; readonly accountId: string; readonly name: string };
export type Classroom = {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly joinUrl: string;
  readonly locked: boolean;
  readonly waitingRoom: boolean;
  readonly names: Names;
  readonly archived: boolean;
  readonly students: number;
  readonly waiting: number;
  readonly teachers: readonly CoTeacher[];
  readonly createdAt: string;
};
export type ClassroomChange = {
  readonly name?: string;
  readonly locked?: boolean;
  readonly waitingRoom?: boolean;
  readonly names?: Names;
  readonly archived?: boolean;
};
export type Member = {
  readonly id: string;
  readonly alias: string;
  readonly state: MemberState;
  readonly joinedAt: string;
  readonly lastSeenAt?: string;
};

export type PackProblem = {
  readonly file: string;
  /** Counted from 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly path: string;
  readonly message: string;
  readonly hint: string;
};
export type PackReport = {
  readonly ok: boolean;
  readonly versionId?: string;
  /** What the pack holds, once it could be read. */
  readonly key?: string;
  readonly language?: string;
  readonly version?: number;
  readonly title?: string;
  readonly problems: readonly PackProblem[];
};
export type Teaching = {
  readonly notes: string;
  readonly steps: readonly { readonly key: string; readonly notes: string; readonly minutes: number }[];
};

export type Stat = {
  readonly state: 'TOO_EARLY' | 'PROVISIONAL' | 'SHOWN' | 'UNDEFINED';
  readonly reason?: 'ALL_THE_SAME' | 'TOO_FEW_QUESTIONS';
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly n: number;
  readonly needed: number;
};
export type MeetingInsight = {
  readonly meetingId: string;
  readonly joined: number;
  readonly started: number;
  readonly finished: number;
  readonly classSize: number;
  readonly steps: readonly {
    readonly key: string;
    readonly title: string;
    readonly kind: StepKind;
    readonly started: number;
    readonly completed: number;
  }[];
};
export type ParticipantRow = {
  readonly participantId: string;
  readonly alias: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly finishedAt?: string;
  readonly answered: number;
  readonly right: number;
  readonly questions: number;
};
export type OptionInsight = {
  readonly key: string;
  readonly text: string;
  readonly correct: boolean;
  readonly misconception?: string;
  readonly count: number;
  readonly share: Stat;
};
export type QuestionInsight = {
  readonly key: string;
  readonly prompt: string;
  readonly kind: QuestionKind;
  readonly topic: string;
  readonly answers: number;
  readonly unanswered: number;
  readonly right: number;
  readonly facility: Stat;
  readonly discrimination: Stat;
  readonly randomGuess?: number;
  readonly options: readonly OptionInsight[];
  readonly responses: readonly {
    readonly response: string;
    readonly count: number;
    readonly right: boolean;
  }[];
  readonly confidence: readonly {
    readonly confidence: Certainty;
    readonly answers: number;
    readonly right: number;
  }[];
};
export type DiscussReason =
  | 'CHECK_THE_QUESTION'
  | 'SHARED_MISCONCEPTION'
  | 'CONFIDENT_AND_WRONG'
  | 'SPLIT_CLASS'
  | 'MANY_WRONG';
export type DiscussNext = {
  readonly questionKey: string;
  readonly reason: DiscussReason;
  readonly detail: {
    readonly answers: number;
    readonly wrong: number;
    readonly certainAndWrong: number;
    readonly options: readonly string[];
    readonly misconception?: string;
    readonly chosen?: number;
  };
};
export type QuizInsight = {
  readonly meetingId: string;
  readonly stepKey: string;
  readonly title: string;
  readonly attempts: number;
  readonly complete: number;
  readonly reliability: Stat;
  readonly calibration: readonly {
    readonly confidence: Certainty;
    readonly students: number;
    readonly answers: number;
    readonly right: number;
    readonly share: Stat;
  }[];
  readonly questions: readonly QuestionInsight[];
  readonly discussNext: readonly DiscussNext[];
};
export type StudentAnswer = {
  readonly key: string;
  readonly prompt: string;
  readonly kind: QuestionKind;
  readonly topic: string;
  readonly options: readonly { readonly key: string; readonly text: string; readonly correct: boolean }[];
  readonly response?: AnswerResponse;
  readonly confidence?: Certainty;
  readonly correct?: boolean;
  readonly fraction?: number;
  readonly feedback: readonly { readonly option?: string; readonly html: string }[];
  readonly explanation: string;
  readonly answeredAt?: string;
};
export type StudentInsight = {
  readonly participantId: string;
  readonly alias: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly finishedAt?: string;
  readonly quizzes: readonly {
    readonly stepKey: string;
    readonly title: string;
    readonly questions: readonly StudentAnswer[];
  }[];
};
