package org.stagecraft.platform.security;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts what must not be readable in a stolen database: AES-256-GCM under {@code STAGECRAFT_SECRET}. Without that
 * secret it leaves values as they are, and the database's own protection is all there is.
 */
@Singleton
public class Sealer {
    private static final int SHORTEST_SECRET = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final RandomGenerator random;
    private final @Nullable SecretKey key;

    Sealer(RandomGenerator random, @ConfigProperty(name = "stagecraft.secret") Optional<String> secret) {
        this.random = random;
        this.key = secret.map(Sealer::keyFrom).orElse(null);
    }

    public boolean seals() {
        return key != null;
    }

    /** The nonce, then the ciphertext with its tag; the value itself when no secret is set. */
    public byte[] seal(byte[] value) {
        if (key == null) {
            return value.clone();
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(value);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing from this Java", e);
        }
    }

    /** What was sealed; nothing when that was under another secret than today's, or the bytes were changed. */
    public Optional<byte[]> open(byte[] sealed) {
        if (key == null || sealed.length < NONCE_BYTES) {
            return Optional.empty();
        }
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] ciphertext = new byte[parts.remaining()];
        parts.get(ciphertext);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(ciphertext));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing from this Java", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static SecretKey keyFrom(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("STAGECRAFT_SECRET needs at least " + SHORTEST_SECRET
                    + " characters. Make one with: openssl rand -base64 48");
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("stagecraft seal 1:" + secret).getBytes(StandardCharsets.UTF_8));
            return new SecretKeySpec(digest, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
