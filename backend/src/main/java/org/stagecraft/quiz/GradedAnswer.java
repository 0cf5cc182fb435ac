package org.stagecraft.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the table of answers. */
record GradedAnswer(
        UUID attemptId,
        String questionKey,
        Response response,
        @Nullable Confidence confidence,
        double fraction,
        Instant answeredAt) {

    boolean isRight() {
        return Grading.isRight(fraction);
    }

    /** Whether the learner said the same: a repetition of a lost acknowledgement, not a second thought. */
    boolean saysTheSameAs(GradedAnswer other) {
        return response.equals(other.response) && confidence == other.confidence;
    }
}
