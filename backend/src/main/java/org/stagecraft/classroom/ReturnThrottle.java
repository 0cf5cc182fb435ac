package org.stagecraft.classroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.stagecraft.platform.problem.Problem;

/**
 * Slows down who guesses return keys. Only wrong keys count, so that a whole class can come back behind one address, and
 * each may mistype twice.
 */
@Singleton
class ReturnThrottle {
    private static final int WRONG_KEYS = 60;
    private static final Duration REFILLED_IN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final Cache<String, Bucket> byAddress = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(REFILLED_IN)
            .build();

    void requireRoom(String address) {
        if (bucket(address).getAvailableTokens() == 0) {
            throw Problem.tooManyRequests(REFILLED_IN.dividedBy(WRONG_KEYS));
        }
    }

    Problem wrong(String address) {
        bucket(address).tryConsume(1);
        return ClassroomProblems.wrongReturnKey();
    }

    private Bucket bucket(String address) {
        return byAddress.get(address, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(WRONG_KEYS).refillGreedy(WRONG_KEYS, REFILLED_IN))
                .build());
    }
}
