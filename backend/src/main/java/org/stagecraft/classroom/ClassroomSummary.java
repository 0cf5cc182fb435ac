package org.stagecraft.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A class in the list of one of its people. */
@Schema(requiredProperties = {"id", "name", "role", "students", "archived"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClassroomSummary(
        UUID id,
        String name,

        @Schema(description = "For its teachers only") @Nullable
        String code,

        MemberRole role,

        @Schema(description = "Your own, as a student") @Nullable
        String alias,

        @Schema(description = "Whether you are in or wait, as a student") @Nullable
        MemberState state,

        @Schema(description = "How many are in") long students,
        boolean archived) {
    static ClassroomSummary of(MemberRepository.Membership membership, long students) {
        Classroom classroom = membership.classroom();
        Member member = membership.member();
        boolean teacher = member.role() == MemberRole.TEACHER;
        return new ClassroomSummary(
                classroom.id(),
                classroom.name(),
                teacher ? classroom.code() : null,
                member.role(),
                teacher ? null : member.alias(),
                teacher ? null : member.state(),
                students,
                classroom.isArchived());
    }
}
