package org.stagecraft.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A teacher as administrators see one. */
@Schema(
        name = "Teacher",
        requiredProperties = {"id", "name", "email", "role", "disabled", "createdAt", "lastSeenAt"})
record TeacherView(
        UUID id,
        String name,
        String email,
        ChangeTeacher.Role role,
        boolean disabled,
        Instant createdAt,
        @Schema(description = "Within some ten minutes") Instant lastSeenAt) {
    static TeacherView of(Account account) {
        return new TeacherView(
                account.id(),
                account.name(),
                account.email().orElse(""),
                ChangeTeacher.Role.of(account.role()),
                account.isDisabled(),
                account.createdAt(),
                account.lastSeenAt());
    }
}
