package org.stagecraft.insight;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.meeting.ParticipantProgress;
import org.stagecraft.quiz.FirstAttempts.Score;

/** One student's way through a meeting, in a row. */
record ParticipantInsight(
        UUID participantId,
        String alias,
        Instant startedAt,
        Instant lastSeenAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Questions answered, at first attempts.")
        int answered,

        @Schema(description = "Of these, with full marks.") int right,

        @Schema(description = "How many questions the lesson asks.")
        int questions,

        @Schema(description = "By step key; a step not begun is left out.")
        Map<String, StepState> steps) {
    /** How far somebody is in a step they began. */
    enum StepState {
        STARTED,
        COMPLETED
    }

    static ParticipantInsight of(ParticipantProgress participant, String alias, int questions, Score score) {
        Map<String, StepState> steps = new TreeMap<>();
        participant
                .steps()
                .forEach((key, completed) -> steps.put(key, completed ? StepState.COMPLETED : StepState.STARTED));
        return new ParticipantInsight(
                participant.participantId(),
                alias,
                participant.startedAt(),
                participant.lastSeenAt(),
                participant.finishedAt(),
                score.answered(),
                score.right(),
                questions,
                steps);
    }
}
