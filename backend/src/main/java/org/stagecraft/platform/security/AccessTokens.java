package org.stagecraft.platform.security;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Issues access tokens: who, on which session, with which roles, for ten minutes. See docs/decisions/0005-tokens.md. */
@Singleton
public class AccessTokens {
    static final String ISSUER = "stagecraft";
    static final String SESSION = "sid";

    private final SigningKeys keys;
    private final TokenConfig config;
    private final Clock clock;

    AccessTokens(SigningKeys keys, TokenConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    public String issue(UUID accountId, UUID sessionId, Set<String> roles) {
        SigningKey key = keys.current();
        Instant now = clock.instant();
        return Jwt.issuer(ISSUER)
                .subject(accountId.toString())
                .claim(SESSION, sessionId.toString())
                .groups(roles)
                .issuedAt(now)
                .expiresAt(now.plus(config.life()))
                .jws()
                .algorithm(SignatureAlgorithm.RS256)
                .keyId(key.id())
                .sign(key.privateKey());
    }

    public Duration life() {
        return config.life();
    }
}
