package org.stagecraft.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Opens a lesson: for a learner alone (SOLO, at once), or for a classroom at the students' own pace (STUDENT). */
record OpenMeeting(
        @NotNull UUID lessonVersionId,
        @NotNull Pacing pacing,
        @Schema(description = "STUDENT only.") @Nullable UUID classroomId,

        @Schema(description = "STUDENT only. Absent: at once.") @Nullable
        Instant opensAt,

        @Schema(description = "STUDENT only. Absent: until it is ended.") @Nullable
        Instant closesAt) {

    OpenMeeting {
        opensAt = toMillis(opensAt);
        closesAt = toMillis(closesAt);
    }

    /** Finer times would come back from the database rounded, and not equal what was asked for. */
    static @Nullable Instant toMillis(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MILLIS);
    }
}
