package org.stagecraft.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One pass of a participant through a quiz step. Only {@code finishedAt} ever changes. */
@Entity
@Table(name = "attempt")
class AttemptRow {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID participantId;

    @Column(nullable = false)
    private String stepKey;

    private int number;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private long seed;

    @Column(nullable = false)
    private String[] questionKeys;

    @Column(nullable = false)
    private Instant startedAt;

    private @Nullable Instant finishedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AttemptRow() {}

    void finish(Instant now) {
        if (finishedAt == null) {
            this.finishedAt = now;
        }
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID participantId() {
        return participantId;
    }

    String stepKey() {
        return stepKey;
    }

    int number() {
        return number;
    }

    Purpose purpose() {
        return purpose;
    }

    long seed() {
        return seed;
    }

    List<String> questionKeys() {
        return List.of(questionKeys);
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
