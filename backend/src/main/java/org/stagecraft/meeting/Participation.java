package org.stagecraft.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The caller's own part in a meeting. */
public record Participation(
        UUID participantId,
        Instant startedAt,

        @Schema(description = "When the last step was completed.") @Nullable
        Instant finishedAt,

        @Schema(description = "The steps begun so far, in the lesson's order.")
        List<StepProgress> steps,

        @Schema(description = "True in the one answer that moved here what the learner had done alone in this lesson.")
        boolean carriedOver) {

    static Participation of(Participant participant, List<StepProgress> steps) {
        return new Participation(participant.id(), participant.startedAt(), participant.finishedAt(), steps, false);
    }

    Participation asCarriedOver() {
        return new Participation(participantId, startedAt, finishedAt, steps, true);
    }
}
