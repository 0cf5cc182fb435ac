package org.stagecraft.platform.idempotency;

import java.time.Duration;
import org.stagecraft.platform.problem.Problem;

/** What can be wrong with an Idempotency-Key. */
final class IdempotencyProblems {
    private IdempotencyProblems() {}

    static Problem needed() {
        return Problem.of(
                400,
                "idempotency-key-needed",
                "This request needs an Idempotency-Key",
                "Send a fresh UUID in the Idempotency-Key header, and the same one when you repeat the request.");
    }

    static Problem reused() {
        return Problem.of(
                422,
                "idempotency-key-reused",
                "This Idempotency-Key was used for something else",
                "Use a fresh key for a new request; repeat an old one with the very same body.");
    }

    static Problem running() {
        return Problem.of(
                        409,
                        "idempotency-key-running",
                        "The same request is still being worked on",
                        "Wait a second, then send it again with the same key.")
                .retryAfter(Duration.ofSeconds(1));
    }
}
