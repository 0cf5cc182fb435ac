package org.stagecraft.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Hashes passwords with Argon2id (RFC 9106), a few at a time: each costs much memory on purpose. */
@Singleton
class PasswordHasher {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2Function argon2;
    private final RandomGenerator random;
    private final Semaphore turns;
    private final Duration patience;
    private final String nobodysHash;

    PasswordHasher(IdentityConfig config, RandomGenerator random) {
        IdentityConfig.Password cost = config.password();
        this.argon2 = Argon2Function.getInstance(cost.memory(), cost.iterations(), 1, HASH_BYTES, Argon2.ID);
        this.random = random;
        this.turns = new Semaphore(cost.atOnce(), true);
        this.patience = cost.patience();
        this.nobodysHash = encode("nobody");
    }

    String hash(String password) {
        return inTurn(() -> encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> Argon2Function.getInstanceFromHash(hash)
                .check(bytes(password), hash.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Takes as long as a comparison, so that the time of an answer does not tell which accounts exist. */
    void matchNobody(String password) {
        matches(password, nobodysHash);
    }

    private String encode(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return argon2.hash(bytes(password), salt).getResult();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw IdentityProblems.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw IdentityProblems.busy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** Keyboards write the same letter in different ways; NFKC makes them one. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }
}
