package org.stagecraft.quiz;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Begins a quiz: for the first time, or to practise what was missed. */
record StartAttempt(
        @NotNull UUID meetingId,
        @NotNull @Size(min = 1, max = 60) String stepKey,
        @NotNull Purpose purpose) {}
