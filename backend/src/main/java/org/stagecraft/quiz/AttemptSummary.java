package org.stagecraft.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attempt in a list. */
record AttemptSummary(
        UUID id,
        String stepKey,
        int number,
        Purpose purpose,
        Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "How many questions are answered.")
        int answered,

        @Schema(description = "How many questions it has.") int questions) {

    /** The attempts of one participant in one meeting: few, so they come at once. */
    @Schema(name = "AttemptList")
    record All(List<AttemptSummary> items) {}

    static AttemptSummary of(AttemptRow attempt, int answered) {
        return new AttemptSummary(
                attempt.id(),
                attempt.stepKey(),
                attempt.number(),
                attempt.purpose(),
                attempt.startedAt(),
                attempt.finishedAt(),
                answered,
                attempt.questionKeys().size());
    }
}
