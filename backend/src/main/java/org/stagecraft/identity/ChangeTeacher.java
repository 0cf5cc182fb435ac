package org.stagecraft.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changes about a teacher; what is left out stays. */
record ChangeTeacher(
        @Schema(description = "true signs the teacher out everywhere within seconds") @Nullable
        Boolean disabled,

        @Schema(description = "Signs the teacher out everywhere, so that it holds at once") @Nullable
        Role role) {
    /** What somebody with a password can be. */
    @Schema(name = "TeacherRole")
    enum Role {
        TEACHER(AccountRole.TEACHER),
        ADMIN(AccountRole.ADMIN);

        private final AccountRole accountRole;

        Role(AccountRole accountRole) {
            this.accountRole = accountRole;
        }

        /** @throws IllegalArgumentException for a learner, who has no password */
        static Role of(AccountRole accountRole) {
            return valueOf(accountRole.name());
        }

        AccountRole accountRole() {
            return accountRole;
        }
    }
}
