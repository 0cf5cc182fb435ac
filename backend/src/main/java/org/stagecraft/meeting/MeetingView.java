package org.stagecraft.meeting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.LessonVersion;

/** A meeting as its people see it. */
@Schema(name = "Meeting")
public record MeetingView(
        UUID id,

        @Schema(description = "Absent for a learner alone.") @Nullable
        UUID classroomId,

        UUID lessonVersionId,
        String lessonTitle,
        String language,
        Pacing pacing,
        MeetingState state,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,

        @Schema(description = "When a teacher ended it.") @Nullable
        Instant endedAt,

        Instant createdAt,

        @Schema(description = "The caller's own part, once there is one.") @Nullable
        Participation me) {

    static MeetingView of(Meeting meeting, LessonVersion lesson, Instant now, @Nullable Participation me) {
        return new MeetingView(
                meeting.id(),
                meeting.classroomId().orElse(null),
                lesson.id(),
                lesson.title(),
                lesson.language(),
                meeting.pacing(),
                meeting.stateAt(now),
                meeting.opensAt(),
                meeting.closesAt(),
                meeting.endedAt(),
                meeting.createdAt(),
                me);
    }
}
