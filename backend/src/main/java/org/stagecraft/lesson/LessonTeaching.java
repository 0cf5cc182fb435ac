package org.stagecraft.lesson;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What only a teacher reads: notes (sanitised HTML) about a lesson and each of its steps. */
record LessonTeaching(String notes, List<StepNotes> steps) {
    @Schema(name = "StepNotes")
    record StepNotes(String key, @Nullable String notes, int minutes) {}

    static LessonTeaching of(String notes, List<Step> steps) {
        return new LessonTeaching(
                notes,
                steps.stream()
                        .map(step -> new StepNotes(step.key(), step.notes(), step.minutes()))
                        .toList());
    }
}
