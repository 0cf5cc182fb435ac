package org.stagecraft.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A sign-in on one device, with the family of refresh tokens that carry it on. Each use of a token of the current
 * generation starts the next one.
 */
@Entity
class Session {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private byte[] familyHash;

    private int generation;

    @Column(nullable = false)
    private Instant rotatedAt;

    @Column(nullable = false)
    private String device;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant lastSeenAt;

    @Column(nullable = false)
    private Instant expiresAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(UUID id, UUID accountId, byte[] familyHash, String device, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.familyHash = familyHash;
        this.rotatedAt = now;
        this.device = device;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    int generation() {
        return generation;
    }

    String device() {
        return device;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    boolean isOver(Instant now) {
        return !expiresAt.isAfter(now);
    }

    /** Whether a token of this generation was replaced so recently that its owner may just have missed the answer. */
    boolean excuses(int used, Instant now, Duration grace) {
        return used == generation - 1 && !rotatedAt.plus(grace).isBefore(now);
    }

    void startGeneration(Instant now) {
        generation++;
        rotatedAt = now;
    }

    /** Goes on for {@code idle} from now, but never beyond {@code longest} from its beginning. */
    Duration goOn(Instant now, Duration idle, Duration longest) {
        Instant end = createdAt.plus(longest);
        lastSeenAt = now;
        expiresAt = now.plus(idle).isBefore(end) ? now.plus(idle) : end;
        return Duration.between(now, expiresAt);
    }
}
