package org.stagecraft.classroom;

import java.util.UUID;

/** A student who takes part in a class, as other rooms see them. */
public record StudentView(UUID memberId, UUID accountId, String alias) {
    static StudentView of(Member member) {
        return new StudentView(member.id(), member.accountId(), member.alias());
    }
}
