package org.stagecraft.identity;

import java.util.Set;
import org.stagecraft.platform.security.Role;

/** What an account may do. A guest and a student are both learners; an administrator is a teacher too. */
public enum AccountRole {
    LEARNER(Set.of(Role.LEARNER)),
    TEACHER(Set.of(Role.TEACHER)),
    ADMIN(Set.of(Role.TEACHER, Role.ADMIN));

    private final Set<String> groups;

    AccountRole(Set<String> groups) {
        this.groups = groups;
    }

    /** The groups its access tokens carry. */
    Set<String> groups() {
        return groups;
    }
}
