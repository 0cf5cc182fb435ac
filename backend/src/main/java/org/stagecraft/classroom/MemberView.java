package org.stagecraft.classroom;

import java.util.UUID;

/** Somebody's place in a class, as other rooms see it; a teacher's alias is empty. */
public record MemberView(UUID memberId, String alias, MemberState state, boolean teacher) {
    static MemberView of(Member member) {
        return new MemberView(member.id(), member.alias(), member.state(), member.role() == MemberRole.TEACHER);
    }

    public boolean isActive() {
        return state == MemberState.ACTIVE;
    }
}
