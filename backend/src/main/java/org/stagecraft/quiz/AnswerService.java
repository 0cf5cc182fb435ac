package org.stagecraft.quiz;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.stagecraft.lesson.LessonCatalog;
import org.stagecraft.lesson.Question;

/**
 * Saves answers. No transaction on purpose: a single statement checks every rule and commits by itself. See
 * docs/decisions/0008-answer-path.md.
 */
@Singleton
class AnswerService {
    private final KnownAttempts attempts;
    private final AnswerStore store;
    private final LessonCatalog lessons;
    private final Clock clock;

    AnswerService(KnownAttempts attempts, AnswerStore store, LessonCatalog lessons, Clock clock) {
        this.attempts = attempts;
        this.store = store;
        this.lessons = lessons;
        this.clock = clock;
    }

    /** Saves the answer once; the same again is answered the same, another one is refused and the first kept. */
    AnswerView save(UUID attemptId, String questionKey, AnswerQuestion order, UUID accountId) {
        Question question = getQuestion(attempts.getOwn(attemptId, accountId), questionKey);
        Response response = order.response().checkedFor(question);
        GradedAnswer answer = new GradedAnswer(
                attemptId,
                questionKey,
                response,
                order.confidence(),
                Grading.fractionOf(question, response),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (store.save(answer, accountId)) {
            return AnswerView.of(question, answer);
        }
        return AnswerView.of(question, presentOrRefusal(answer, accountId));
    }

    private Question getQuestion(KnownAttempt attempt, String questionKey) {
        if (!attempt.questionKeys().contains(questionKey)) {
            throw QuizProblems.noSuchQuestion();
        }
        return AttemptQuestions.quizOf(lessons.getVersion(attempt.lessonVersionId()), attempt.stepKey())
                .find(questionKey)
                .orElseThrow(QuizProblems::noSuchQuestion);
    }

    private GradedAnswer presentOrRefusal(GradedAnswer answer, UUID accountId) {
        Standing standing = store.findStanding(answer.attemptId(), answer.questionKey(), accountId, answer.answeredAt())
                .orElseThrow(QuizProblems::noSuchAttempt);
        Optional<GradedAnswer> same = standing.present().filter(answer::saysTheSameAs);
        if (same.isPresent() && standing.mayRead()) {
            return same.get();
        }
        standing.refuse();
        throw QuizProblems.tryAgain();
    }
}
