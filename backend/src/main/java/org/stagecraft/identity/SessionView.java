package org.stagecraft.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device on which the caller is signed in. */
@Schema(
        name = "Session",
        requiredProperties = {"id", "device", "createdAt", "lastSeenAt", "current"})
record SessionView(
        UUID id,
        @Schema(examples = "Chrome on Windows") String device,
        Instant createdAt,
        @Schema(description = "Within some ten minutes") Instant lastSeenAt,

        @Schema(description = "Whether it is the one this request came from")
        boolean current) {
    static SessionView of(Session session, UUID current) {
        return new SessionView(
                session.id(),
                session.device(),
                session.createdAt(),
                session.lastSeenAt(),
                session.id().equals(current));
    }
}
