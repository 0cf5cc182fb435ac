package org.stagecraft.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.identity.SignedIn;

/** Somebody's place in the class they joined. */
@Schema(requiredProperties = {"classroomId", "memberId", "alias", "state"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record Joined(
        UUID classroomId,
        UUID memberId,
        String alias,
        MemberState state,

        @Schema(
                description = "Shown this once: only its hash is stored. Absent for who was in the class already",
                examples = "BCDF-GHJK-MNP3")
        @Nullable
        String returnKey,

        @Schema(description = "The sign-in of the new account; absent for a caller who had one") @Nullable
        SignedIn session) {
    static Joined again(Member member) {
        return new Joined(member.classroomId(), member.id(), member.alias(), member.state(), null, null);
    }

    /** Never the keys in a log. */
    @Override
    public String toString() {
        return "Joined[" + memberId + "]";
    }
}
