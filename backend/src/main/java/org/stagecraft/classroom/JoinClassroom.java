package org.stagecraft.classroom;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody wants to be known in the class. */
record JoinClassroom(
        @Schema(description = "2 to 24 letters, digits, spaces, dashes, apostrophes", examples = "Quiet Comet")
        @NotNull
        @Size(max = 100)
        String alias) {}
