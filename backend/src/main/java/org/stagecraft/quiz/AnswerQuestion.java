package org.stagecraft.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A learner's answer to one question, final once it is acknowledged. */
record AnswerQuestion(
        @Valid @NotNull Response response,

        @Schema(description = "How sure the learner is.") @Nullable
        Confidence confidence) {}
