package org.stagecraft.quiz;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.privacy.PersonalData;

/** What is stored here about a person: attempts and answers. */
@Singleton
class QuizData implements PersonalData {
    /** One attempt with what was answered in it. */
    record Attempted(
            UUID attemptId,
            String stepKey,
            Purpose purpose,
            Instant startedAt,
            @Nullable Instant finishedAt,
            List<Answered> answers) {}

    /** One answer. */
    record Answered(
            String questionKey,
            Response response,
            @Nullable Confidence confidence,
            double fraction,
            Instant answeredAt) {
        static Answered of(GradedAnswer answer) {
            return new Answered(
                    answer.questionKey(),
                    answer.response(),
                    answer.confidence(),
                    answer.fraction(),
                    answer.answeredAt());
        }
    }

    private final AttemptRepository attempts;
    private final AnswerStore answers;

    QuizData(AttemptRepository attempts, AnswerStore answers) {
        this.attempts = attempts;
        this.answers = answers;
    }

    @Override
    public String section() {
        return "quizzes";
    }

    @Override
    public Object of(UUID accountId) {
        Map<UUID, List<Answered>> given = answers.ofAccount(accountId).stream()
                .collect(Collectors.groupingBy(
                        GradedAnswer::attemptId, Collectors.mapping(Answered::of, Collectors.toList())));
        return attempts.listOfAccount(accountId).stream()
                .map(attempt -> new Attempted(
                        attempt.id(),
                        attempt.stepKey(),
                        attempt.purpose(),
                        attempt.startedAt(),
                        attempt.finishedAt(),
                        given.getOrDefault(attempt.id(), List.of())))
                .toList();
    }
}
