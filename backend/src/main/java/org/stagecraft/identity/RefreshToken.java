package org.stagecraft.identity;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What the refresh cookie holds: which family it belongs to, and a secret of its own that is good for one use. */
record RefreshToken(byte[] family, byte[] secret) {
    private static final int FAMILY_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final int TEXT_LENGTH = (FAMILY_BYTES + SECRET_BYTES) * 4 / 3;

    static RefreshToken ofNewFamily(RandomGenerator random) {
        byte[] family = new byte[FAMILY_BYTES];
        random.nextBytes(family);
        return new RefreshToken(family, newSecret(random));
    }

    RefreshToken successor(RandomGenerator random) {
        return new RefreshToken(family, newSecret(random));
    }

    static Optional<RefreshToken> parse(String text) {
        if (text.length() != TEXT_LENGTH) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            byte[] family = new byte[FAMILY_BYTES];
            byte[] secret = new byte[SECRET_BYTES];
            bytes.get(family).get(secret);
            return Optional.of(new RefreshToken(family, secret));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    byte[] familyHash() {
        return Secrets.sha256(family);
    }

    byte[] secretHash() {
        return Secrets.sha256(secret);
    }

    String text() {
        byte[] both = ByteBuffer.allocate(FAMILY_BYTES + SECRET_BYTES)
                .put(family)
                .put(secret)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    private static byte[] newSecret(RandomGenerator random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }
}
