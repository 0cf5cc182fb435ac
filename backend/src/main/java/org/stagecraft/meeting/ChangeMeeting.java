package org.stagecraft.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.problem.Problem;

/** What to change in a meeting. An absent field stays as it is; a time that is null is removed (RFC 7396). */
record ChangeMeeting(
        @Schema(implementation = Instant.class, nullable = true, description = "Null: open at once.") @Nullable
        JsonNode opensAt,

        @Schema(implementation = Instant.class, nullable = true, description = "Null: open until it is ended.")
        @Nullable
        JsonNode closesAt,

        @Schema(description = "True ends it now; false opens it again.") @Nullable
        Boolean ended) {

    @Nullable
    Instant opensAtOr(@Nullable Instant present) {
        return timeOr(opensAt, "/opensAt", present);
    }

    @Nullable
    Instant closesAtOr(@Nullable Instant present) {
        return timeOr(closesAt, "/closesAt", present);
    }

    private static @Nullable Instant timeOr(@Nullable JsonNode given, String pointer, @Nullable Instant present) {
        if (given == null) {
            return present;
        }
        if (given.isNull()) {
            return null;
        }
        try {
            return OpenMeeting.toMillis(OffsetDateTime.parse(given.asText()).toInstant());
        } catch (DateTimeException e) {
            throw Problem.invalid(pointer, "Use a time such as 2026-09-01T08:00:00Z.");
        }
    }
}
