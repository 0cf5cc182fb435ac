package org.stagecraft.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.problem.Problem;
import org.stagecraft.platform.security.Caller;

/**
 * Does what a POST asks exactly once for each Idempotency-Key, and gives the same answer to every repetition for 24 h.
 * The answer is stored in the same transaction as the work: after a crash both are there, or neither.
 */
@ApplicationScoped
public class Idempotency {
    /** The request header, for {@code @HeaderParam}. */
    public static final String HEADER = "Idempotency-Key";

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{20,100}");

    private final IdempotencyRepository answers;
    private final ObjectMapper json;
    private final Clock clock;
    private final RandomGenerator random;
    private final Origin origin;

    Idempotency(IdempotencyRepository answers, ObjectMapper json, Clock clock, RandomGenerator random, Origin origin) {
        this.answers = answers;
        this.json = json;
        this.clock = clock;
        this.random = random;
        this.origin = origin;
    }

    /**
     * Runs {@code work}, or answers as it was answered before. Refusals that {@code work} throws are not kept: nothing
     * was changed, so the caller may try again.
     *
     * @param key the header as it came
     * @param order what was asked for, as read from the body: the same key with another order is refused
     */
    @Transactional
    public Response once(@Nullable String key, Object order, Supplier<Response> work) {
        var secret = new KeySecret(origin.scope(), checked(key));
        if (!answers.lock(secret.lock())) {
            throw IdempotencyProblems.running();
        }
        byte[] fingerprint = secret.fingerprint(bytes(order));
        Instant now = clock.instant();
        var known = answers.find(secret.hash(), now.minus(KEPT));
        if (known.isPresent()) {
            if (!MessageDigest.isEqual(known.get().fingerprint(), fingerprint)) {
                throw IdempotencyProblems.reused();
            }
            return StoredAnswer.read(secret.open(known.get().answer()), json).again();
        }
        Response response = work.get();
        byte[] answer = secret.seal(StoredAnswer.of(response, json).bytes(json), random);
        answers.store(secret.hash(), new IdempotencyRepository.Row(fingerprint, answer), now);
        return response;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetOldAnswers() {
        answers.deleteBefore(clock.instant().minus(KEPT));
    }

    private static String checked(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw IdempotencyProblems.needed();
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.invalid(HEADER, "Use a fresh UUID, or 20 to 100 letters, digits and . _ : -");
        }
        return key;
    }

    private byte[] bytes(Object order) {
        try {
            return json.writeValueAsBytes(order);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who asks for what: the same key from somebody else, or for something else, is another key. */
    @ApplicationScoped
    static class Origin {
        private final RoutingContext request;
        private final Caller caller;

        Origin(RoutingContext request, Caller caller) {
            this.request = request;
            this.caller = caller;
        }

        String scope() {
            String who = caller.signedIn() ? caller.accountId().toString() : "anonymous";
            return who + " " + request.request().method() + " " + request.normalizedPath();
        }
    }
}
