package org.stagecraft.classroom;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.privacy.PersonalData;

/** What this room stores about a person. */
@Singleton
class MyClassrooms implements PersonalData {
    private final MemberRepository members;

    MyClassrooms(MemberRepository members) {
        this.members = members;
    }

    record Entry(
            UUID memberId,
            String classroom,
            MemberRole role,
            @Nullable String alias,
            MemberState state,
            boolean returnKeyStoredAsHash,
            Instant joinedAt) {}

    @Override
    public String section() {
        return "classrooms";
    }

    @Override
    public Object of(UUID accountId) {
        return members.listOf(accountId).stream().map(MyClassrooms::entry).toList();
    }

    private static Entry entry(MemberRepository.Membership membership) {
        Member member = membership.member();
        boolean student = member.role() == MemberRole.STUDENT;
        return new Entry(
                member.id(),
                membership.classroom().name(),
                member.role(),
                student ? member.alias() : null,
                member.state(),
                student,
                member.joinedAt());
    }
}
