package org.stagecraft.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a participant is in one step; never loaded, for {@link ParticipantRepository} reads and
 * writes single rows of it. */
@Entity
@Table(name = "step_progress")
class StepRow {
    @Embeddable
    record Key(UUID participantId, String stepKey) {}

    @EmbeddedId
    @Column(nullable = false)
    private Key id;

    @Column(nullable = false)
    private Instant startedAt;

    private @Nullable Instant completedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StepRow() {}
}
