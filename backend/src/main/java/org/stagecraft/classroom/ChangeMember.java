package org.stagecraft.classroom;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to become of a student; what is left out stays. */
record ChangeMember(
        @Schema(description = "The teacher's choice is not held against the word filter", examples = "Dick Peters")
        @Size(max = 100)
        @Nullable
        String alias,

        @Schema(description = "ACTIVE lets in who waits or was removed, REMOVED takes out; nothing is erased") @Nullable
        Place state) {
    /** Where a teacher may put a student. */
    @Schema(name = "MemberPlace")
    enum Place {
        ACTIVE,
        REMOVED
    }
}
