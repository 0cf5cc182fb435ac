package org.stagecraft.meeting;

import jakarta.validation.constraints.NotNull;

/** Says that a step was begun or is done. */
record MarkStep(@NotNull State state) {
    enum State {
        STARTED,
        COMPLETED
    }
}
