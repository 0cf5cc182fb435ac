package org.stagecraft.platform.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What can be derived from an idempotency key, which only its caller knows: where its answer is kept, whether a request
 * is the same one, and the cipher that seals the answer (AES-256-GCM).
 */
final class KeySecret {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] key;

    /** {@code scope} keeps callers and operations apart: the same key elsewhere is another key. */
    KeySecret(String scope, String key) {
        this.key = hmac(key.getBytes(StandardCharsets.UTF_8), scope.getBytes(StandardCharsets.UTF_8));
    }

    byte[] hash() {
        return derive("where");
    }

    /** Keyed, so that a short body (an alias, say) cannot be found by guessing. */
    byte[] fingerprint(byte[] body) {
        return hmac(derive("same"), body);
    }

    /** Fits PostgreSQL's advisory locks. */
    long lock() {
        return ByteBuffer.wrap(derive("lock")).getLong();
    }

    byte[] seal(byte[] plain, RandomGenerator random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    byte[] open(byte[] stored) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return crypt(Cipher.DECRYPT_MODE, nonce, sealed);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derive("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] derive(String purpose) {
        return hmac(key, purpose.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
