import type { Lesson, Meeting } from '../../api/types.ts';

/** The address of the section in which a topic is taught. */
export function topicHref(meeting: Meeting, lesson: Lesson, topic: string): string | undefined {
  const step = lesson.steps.find(({ sections }) => sections?.some(({ key }) => key === topic));
  return step === undefined ? undefined : `/learn/${meeting.id}/${step.key}#${topic}`;
}
