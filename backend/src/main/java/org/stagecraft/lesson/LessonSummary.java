package org.stagecraft.lesson;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A lesson in a list to choose from.
 *
 * @param imported whether the caller brought it here, rather than the product
 */
record LessonSummary(
        UUID versionId,
        String key,
        String language,
        int version,
        String title,
        String summary,
        int minutes,
        @Schema(examples = "12-18") String ages,
        List<StepKind> stepKinds,
        boolean imported) {
    static LessonSummary of(LessonView lesson, boolean imported) {
        return new LessonSummary(
                lesson.versionId(),
                lesson.key(),
                lesson.language(),
                lesson.version(),
                lesson.title(),
                lesson.summary(),
                lesson.minutes(),
                lesson.ages(),
                lesson.steps().stream().map(LessonView.StepView::kind).toList(),
                imported);
    }

    /** All lessons that a caller may choose from, the newest version of each. */
    @Schema(name = "LessonList")
    record ListOf(List<LessonSummary> items) {}
}
