package org.stagecraft.insight;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stagecraft.lesson.LessonVersion;
import org.stagecraft.lesson.StepKind;
import org.stagecraft.meeting.MeetingProgress;

/** How far a class is in a meeting, in counts. */
record ProgressInsight(
        UUID meetingId,
        int joined,

        @Schema(description = "Who began at least one step.")
        int started,

        @Schema(description = "Who completed every step.") int finished,

        @Schema(description = "Students in the class now, whether they joined or not.")
        int classSize,

        List<StepInsight> steps) {
    /** How many began and how many completed one step. */
    record StepInsight(String key, String title, StepKind kind, int started, int completed) {}

    static ProgressInsight of(UUID meetingId, LessonVersion lesson, int classSize, MeetingProgress progress) {
        var counts = progress.steps().stream()
                .collect(Collectors.toMap(MeetingProgress.StepCount::stepKey, Function.identity()));
        var steps = lesson.steps().stream()
                .map(step -> {
                    var count = counts.getOrDefault(step.key(), new MeetingProgress.StepCount(step.key(), 0, 0));
                    return new StepInsight(step.key(), step.title(), step.kind(), count.started(), count.completed());
                })
                .toList();
        return new ProgressInsight(
                meetingId, progress.joined(), progress.started(), progress.finished(), classSize, steps);
    }
}
