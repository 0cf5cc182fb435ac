package org.stagecraft.platform.security;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** Tokens that were good once: signed by our key, twenty minutes ago. */
@Singleton
public class ExpiredTokens {
    private final SigningKeys keys;
    private final TokenConfig config;
    private final Clock clock;

    ExpiredTokens(SigningKeys keys, TokenConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    public String ofTeacher(UUID accountId) {
        Clock earlier = Clock.offset(clock, Duration.ofMinutes(-20));
        return new AccessTokens(keys, config, earlier).issue(accountId, UUID.randomUUID(), Set.of(Role.TEACHER));
    }
}
