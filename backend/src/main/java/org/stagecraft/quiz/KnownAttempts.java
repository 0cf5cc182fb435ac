package org.stagecraft.quiz;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The attempts that people work on now, so that saving an answer need not read them: docs/decisions/0008-answer-path.md. */
@Singleton
class KnownAttempts {
    /** About 1 kB each. */
    private static final int MOST = 20_000;

    private final AnswerStore store;
    private final Cache<UUID, KnownAttempt> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    KnownAttempts(AnswerStore store) {
        this.store = store;
    }

    /** Refuses an attempt of somebody else as one that does not exist. */
    KnownAttempt getOwn(UUID attemptId, UUID accountId) {
        @Nullable KnownAttempt attempt = known.getIfPresent(attemptId);
        if (attempt == null) {
            attempt = store.findAttempt(attemptId).orElseThrow(QuizProblems::noSuchAttempt);
            known.put(attemptId, attempt);
        }
        if (!attempt.accountId().equals(accountId)) {
            throw QuizProblems.noSuchAttempt();
        }
        return attempt;
    }
}
