package org.stagecraft.classroom;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What a student types to continue on another device: twelve of 23 characters, 54 bits. Only its hash is stored. */
record ReturnKey(String value) {
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    /**
     * The hash is looked up, so its salt is the same for all; the iterations (some 5 ms) are what keeps a stolen table
     * from being searched: 2⁵⁴ keys at 10,000 rounds each.
     */
    private static final byte[] SALT = "stagecraft return key".getBytes(StandardCharsets.US_ASCII);

    private static final int ITERATIONS = 10_000;
    private static final int HASH_BITS = 256;

    static ReturnKey draw(RandomGenerator random) {
        return new ReturnKey(CodeLetters.draw(CodeLetters.LETTERS_AND_DIGITS, LENGTH, random));
    }

    static Optional<ReturnKey> parse(String typed) {
        String tidy = CodeLetters.tidy(typed);
        boolean valid = tidy.length() == LENGTH && CodeLetters.consistsOf(tidy, CodeLetters.LETTERS_AND_DIGITS);
        return valid ? Optional.of(new ReturnKey(tidy)) : Optional.empty();
    }

    /** In groups of four, as it is shown and written down. */
    String shown() {
        return value.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    byte[] hash() {
        try {
            PBEKeySpec spec = new PBEKeySpec(value.toCharArray(), SALT, ITERATIONS, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks PBKDF2WithHmacSHA256, which every Java has", e);
        }
    }

    /** Never in a log or a message. */
    @Override
    public String toString() {
        return "ReturnKey[…]";
    }
}
