package org.stagecraft.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attempt with its questions, and the answers given so far. */
@Schema(name = "Attempt")
record AttemptView(
        UUID id,
        UUID meetingId,
        String stepKey,

        @Schema(description = "1 for the first attempt at this step.")
        int number,

        Purpose purpose,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<QuestionView> questions) {

    static AttemptView of(
            AttemptRow attempt, UUID meetingId, AttemptQuestions questions, Map<String, GradedAnswer> answers) {
        return new AttemptView(
                attempt.id(),
                meetingId,
                attempt.stepKey(),
                attempt.number(),
                attempt.purpose(),
                attempt.startedAt(),
                attempt.finishedAt(),
                questions.asked().stream()
                        .map(question -> QuestionView.of(question, attempt.seed(), answers.get(question.key())))
                        .toList());
    }
}
