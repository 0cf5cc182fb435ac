package org.stagecraft.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One participant's way through a meeting; {@code steps} by key: true when completed, false when only begun. */
public record ParticipantProgress(
        UUID participantId,
        UUID accountId,
        Instant startedAt,
        Instant lastSeenAt,
        @Nullable Instant finishedAt,
        Map<String, Boolean> steps) {}
