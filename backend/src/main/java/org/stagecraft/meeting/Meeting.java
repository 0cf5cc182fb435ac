package org.stagecraft.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sitting of one lesson version, of a classroom or of a learner alone. */
@Entity
class Meeting {
    @Id
    private UUID id;

    private @Nullable UUID classroomId;

    private @Nullable UUID learnerId;

    @Column(nullable = false)
    private UUID lessonVersionId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Pacing pacing;

    private @Nullable Instant opensAt;

    private @Nullable Instant closesAt;

    private @Nullable Instant endedAt;

    @Column(nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    void reschedule(@Nullable Instant opening, @Nullable Instant closing) {
        this.opensAt = opening;
        this.closesAt = closing;
    }

    /** Ends it now, once: the first time stays. */
    void end(Instant now) {
        if (endedAt == null) {
            this.endedAt = now;
        }
    }

    void reopen() {
        this.endedAt = null;
    }

    MeetingState stateAt(Instant now) {
        return MeetingState.at(now, opensAt, closesAt, endedAt);
    }

    /** Whether it is what was asked for, so that a repeated request finds its meeting and another one is refused. */
    boolean is(OpenMeeting order, UUID accountId) {
        return lessonVersionId.equals(order.lessonVersionId())
                && pacing == order.pacing()
                && Objects.equals(classroomId, order.classroomId())
                && (learnerId == null || learnerId.equals(accountId));
    }

    UUID id() {
        return id;
    }

    Optional<UUID> classroomId() {
        return Optional.ofNullable(classroomId);
    }

    boolean isOfLearner(UUID accountId) {
        return accountId.equals(learnerId);
    }

    UUID lessonVersionId() {
        return lessonVersionId;
    }

    Pacing pacing() {
        return pacing;
    }

    @Nullable
    Instant opensAt() {
        return opensAt;
    }

    @Nullable
    Instant closesAt() {
        return closesAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
