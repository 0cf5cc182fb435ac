package org.stagecraft.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling: read from the verified access token of this request. Only for operations that need a sign-in. */
@RequestScoped
public class Caller {
    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    public UUID accountId() {
        return UUID.fromString(token.getSubject());
    }

    public UUID sessionId() {
        return UUID.fromString(token.<String>getClaim("sid"));
    }

    public boolean signedIn() {
        return token.getRawToken() != null;
    }

    public boolean isLearner() {
        return groups().contains(Role.LEARNER);
    }

    public boolean isTeacher() {
        return groups().contains(Role.TEACHER);
    }

    public boolean isAdmin() {
        return groups().contains(Role.ADMIN);
    }

    private Set<String> groups() {
        return signedIn() ? token.getGroups() : Set.of();
    }
}
