package org.stagecraft.platform.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Sessions whose access tokens must no longer be taken although they have not expired. An end is known here at once and
 * on every other instance within a second or two: each reads the latest ends, a handful of index entries, every second.
 */
@Singleton
public class EndedSessions {
    /** Covers a transaction that wrote its end early and committed late. */
    private static final Duration OVERLAP = Duration.ofSeconds(60);

    /** Told once the transaction that ended the sessions has been committed. */
    record Ended(List<UUID> sessionIds) {}

    private static final Logger LOG = Logger.getLogger(EndedSessions.class);

    private final Map<UUID, Instant> ended = new ConcurrentHashMap<>();
    private final DataSource database;
    private final Event<Ended> events;
    private final TokenConfig config;
    private final Clock clock;
    private volatile boolean outOfTouch;

    EndedSessions(DataSource database, Event<Ended> events, TokenConfig config, Clock clock) {
        this.database = database;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    /** Ends the sessions with the transaction under way. */
    public void end(Collection<UUID> sessionIds) {
        if (sessionIds.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into ended_session (session_id) select" + " unnest(?) on conflict do nothing")) {
            insert.setArray(1, connection.createArrayOf("uuid", sessionIds.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The end of a session cannot be written", e);
        }
        events.fire(new Ended(List.copyOf(sessionIds)));
    }

    boolean contains(UUID sessionId) {
        return ended.containsKey(sessionId);
    }

    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ended event) {
        Instant now = clock.instant();
        event.sessionIds().forEach(id -> ended.put(id, now));
    }

    void load(@Observes StartupEvent started) {
        readSince(config.life().plus(OVERLAP));
    }

    @Scheduled(
            every = "${stagecraft.tokens.ended-sessions-check:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readLatest() {
        try {
            readSince(outOfTouch ? config.life().plus(OVERLAP) : OVERLAP);
            outOfTouch = false;
        } catch (IllegalStateException e) {
            if (!outOfTouch) {
                LOG.warn("The ended sessions cannot be read; once they can, none that was missed stays in");
            }
            outOfTouch = true;
        }
    }

    @Scheduled(every = "5m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetExpired() {
        Instant before = clock.instant().minus(config.life()).minus(OVERLAP);
        ended.values().removeIf(before::isAfter);
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from ended_session where ended_at < ?")) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Old ends of sessions cannot be deleted", e);
        }
    }

    private void readSince(Duration ago) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select session_id, ended_at from ended_session where"
                        + " ended_at > clock_timestamp() - ? * interval '1 second'")) {
            select.setLong(1, ago.toSeconds());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ended.putIfAbsent(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The ended sessions cannot be read", e);
        }
    }
}
