package org.stagecraft.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Takes only access tokens that we issued: RS256 by one of our keys, in time, of a session that goes on. This is
 * SmallRye's extension point, so the rest of the framework sees ordinary tokens. It runs on the event loop at every
 * request, hence it touches memory only, and a token once verified is known again by its hash until it expires.
 */
@Alternative
@Priority(1)
@Singleton
class TokenVerifier extends JWTCallerPrincipalFactory {
    /** Ours have some 700 characters. */
    private static final int LONGEST_TOKEN = 4096;

    private record Verified(JWTCallerPrincipal principal, UUID sessionId, long expiresAt) {}

    private final SigningKeys keys;
    private final EndedSessions endedSessions;
    private final Clock clock;
    private final Cache<ByteBuffer, Verified> remembered;

    TokenVerifier(SigningKeys keys, EndedSessions endedSessions, TokenConfig config, Clock clock) {
        this.keys = keys;
        this.endedSessions = endedSessions;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(config.remembered())
                .expireAfterWrite(config.life())
                .build();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
        if (token.length() > LONGEST_TOKEN) {
            throw new ParseException("The token is too long");
        }
        ByteBuffer hash = hash(token);
        Verified verified = remembered.getIfPresent(hash);
        if (verified == null) {
            verified = verify(token);
            remembered.put(hash, verified);
        }
        if (verified.expiresAt() <= clock.instant().getEpochSecond()) {
            throw new ParseException("The token has expired");
        }
        if (endedSessions.contains(verified.sessionId())) {
            throw new ParseException("The session has ended");
        }
        return verified.principal();
    }

    private Verified verify(String token) throws ParseException {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                    .setVerificationKeyResolver(this::keyOf)
                    .setExpectedIssuer(AccessTokens.ISSUER)
                    .setRequireExpirationTime()
                    .setRequireSubject()
                    .setEvaluationTime(NumericDate.fromSeconds(clock.instant().getEpochSecond()))
                    .build()
                    .processToClaims(token);
            return new Verified(
                    new DefaultJWTCallerPrincipal(token, "JWT", claims),
                    UUID.fromString(claims.getStringClaimValue(AccessTokens.SESSION)),
                    claims.getExpirationTime().getValue());
        } catch (InvalidJwtException | MalformedClaimException | RuntimeException e) {
            throw new ParseException("The token is not one of ours", e);
        }
    }

    private Key keyOf(JsonWebSignature signature, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        return keys.find(signature.getKeyIdHeaderValue())
                .orElseThrow(() -> new UnresolvableKeyException("No key of ours has this kid"))
                .publicKey();
    }

    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
