package org.stagecraft.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stored answer.
 *
 * @param attempt 1 is the first, which counts for statistics; later ones are practice
 * @param fraction the share of the point earned, from 0 to 1
 */
public record AnswerRecord(
        UUID participantId,
        String stepKey,
        int attempt,
        String questionKey,
        Response response,
        @Nullable Confidence confidence,
        double fraction,
        Instant answeredAt) {
    static AnswerRecord of(UUID participantId, String stepKey, int attempt, GradedAnswer answer) {
        return new AnswerRecord(
                participantId,
                stepKey,
                attempt,
                answer.questionKey(),
                answer.response(),
                answer.confidence(),
                answer.fraction(),
                answer.answeredAt());
    }
}
