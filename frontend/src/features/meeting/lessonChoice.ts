import type { LessonSummary } from '../../api/types.ts';

/** The newest version of each lesson in each language. */
export function newest(lessons: readonly LessonSummary[]): readonly LessonSummary[] {
  return lessons.filter((lesson) =>
    lessons.every(
      (other) =>
        other.key !== lesson.key || other.language !== lesson.language || other.version <= lesson.version,
    ),
  );
}

/** The languages there are, the teacher's own first. */
export function languagesOf(lessons: readonly LessonSummary[], own: string): readonly string[] {
  const found = [...new Set(lessons.map(({ language }) => language))].sort();
  return [...found.filter((code) => code === own), ...found.filter((code) => code !== own)];
}

/** A language's name in the reader's language. */
export function titlesIn(code: string, reader: string): string {
  const name = new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
}
