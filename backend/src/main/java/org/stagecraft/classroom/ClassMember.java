package org.stagecraft.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A student as the class's teachers see them. */
@Schema(
        name = "Member",
        requiredProperties = {"id", "alias", "state", "joinedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClassMember(
        UUID id,
        String alias,
        MemberState state,
        Instant joinedAt,
        @Nullable Instant lastSeenAt) {
    static ClassMember of(Member member, @Nullable Instant lastSeenAt) {
        return new ClassMember(member.id(), member.alias(), member.state(), member.joinedAt(), lastSeenAt);
    }
}
