package org.stagecraft.classroom;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to become of a class; what is left out stays. */
record ChangeClassroom(
        @Size(min = 1, max = 80) @Pattern(regexp = ClassroomName.VISIBLE) @Nullable
        String name,

        @Schema(description = "Nobody new can join") @Nullable
        Boolean locked,

        @Schema(description = "Newcomers wait until a teacher lets them in; switching it off lets in all who wait")
        @Nullable
        Boolean waitingRoom,

        @Nullable Names names,

        @Schema(description = "Out of the list, joined by nobody, nothing lost") @Nullable
        Boolean archived) {}
