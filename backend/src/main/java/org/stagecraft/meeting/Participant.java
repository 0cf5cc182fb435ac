package org.stagecraft.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's part in a meeting. Written by single statements of the repository, which two devices may send at once. */
@Entity
class Participant {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID meetingId;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private Instant startedAt;

    private @Nullable Instant finishedAt;

    @Column(nullable = false)
    private Instant lastSeenAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID accountId() {
        return accountId;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }
}
