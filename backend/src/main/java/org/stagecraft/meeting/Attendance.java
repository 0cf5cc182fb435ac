package org.stagecraft.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has joined a meeting, for the rooms that read it. */
public record Attendance(
        UUID participantId,
        UUID accountId,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Instant lastSeenAt) {

    static Attendance of(Participant participant) {
        return new Attendance(
                participant.id(),
                participant.accountId(),
                participant.startedAt(),
                participant.finishedAt(),
                participant.lastSeenAt());
    }
}
