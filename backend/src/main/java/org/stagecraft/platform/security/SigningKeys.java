package org.stagecraft.platform.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** This instance's copy of the signing keys, so that a request never waits for the database to be recognised. */
@Singleton
class SigningKeys {
    private final SigningKeyRepository stored;
    private final Clock clock;
    private volatile List<SigningKey> keys = List.of();

    SigningKeys(SigningKeyRepository stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    void load(@Observes @Priority(10) StartupEvent started) {
        keys = QuarkusTransaction.requiringNew().call(stored::rotate);
    }

    @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void rotate() {
        keys = QuarkusTransaction.requiringNew().call(stored::rotate);
    }

    /** Well within the announcement time of a key that another instance made. */
    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reload() {
        keys = stored.list();
    }

    Optional<SigningKey> find(@Nullable String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findAny();
    }

    SigningKey current() {
        Instant now = clock.instant();
        SigningKey chosen = null;
        for (SigningKey key : keys) {
            if (chosen == null || !key.signsFrom().isAfter(now)) {
                chosen = key;
            }
        }
        if (chosen == null) {
            throw new IllegalStateException("There is no signing key");
        }
        return chosen;
    }
}
