package org.stagecraft.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether one can work in a meeting now; read from its times and the clock, never stored. */
public enum MeetingState {
    SCHEDULED,
    OPEN,
    ENDED;

    /** A meeting closes at {@code closesAt} itself, or earlier when a teacher ended it. */
    public static MeetingState at(
            Instant now, @Nullable Instant opensAt, @Nullable Instant closesAt, @Nullable Instant endedAt) {
        if (endedAt != null || (closesAt != null && !now.isBefore(closesAt))) {
            return ENDED;
        }
        return opensAt != null && now.isBefore(opensAt) ? SCHEDULED : OPEN;
    }

    /** Refuses work before a meeting opens and after it ended. */
    public void requireOpen() {
        if (this == SCHEDULED) {
            throw MeetingProblems.notOpenYet();
        }
        if (this == ENDED) {
            throw MeetingProblems.ended();
        }
    }
}
