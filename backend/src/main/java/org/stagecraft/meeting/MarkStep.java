package org.stagecraft.meeting;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a step was begun or is done. */
record MarkStep(@NotNull State state) {
    @Schema(name = "StepMark")
    enum State {
        STARTED,
        COMPLETED
    }
}
