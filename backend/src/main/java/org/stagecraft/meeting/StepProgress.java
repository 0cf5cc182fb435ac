package org.stagecraft.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a participant is in one step. */
public record StepProgress(
        String key, Instant startedAt, @Nullable Instant completedAt) {}
