import type { QuestionInsight } from '../../api/teacherTypes.ts';

/** A question with its place in the quiz, which it keeps however the list is sorted. */
export type Numbered = { readonly number: number; readonly question: QuestionInsight };

export function numbered(questions: readonly QuestionInsight[]): readonly Numbered[] {
  return questions.map((question, place) => ({ number: place + 1, question }));
}

/** Hardest first; questions of which too little is known stay at the end. */
export function hardestFirst(rows: readonly Numbered[]): readonly Numbered[] {
  const facility = ({ question }: Numbered) => question.facility.value ?? 2;
  return [...rows].sort((one, other) => facility(one) - facility(other) || one.number - other.number);
}
