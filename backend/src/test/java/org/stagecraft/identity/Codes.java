package org.stagecraft.identity;

import java.time.Instant;

/** An authenticator app, as a test holds it. */
final class Codes {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Codes() {}

    static String now(String secret) {
        return at(secret, 0);
    }

    /** The code of the next half minute, which a server takes already. */
    static String next(String secret) {
        return at(secret, 1);
    }

    private static String at(String secret, int steps) {
        return Totp.codeAt(decode(secret), Instant.now().getEpochSecond() / 30 + steps);
    }

    private static byte[] decode(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int next = 0;
        for (char letter : text.toCharArray()) {
            buffer = (buffer << 5 | BASE32.indexOf(letter)) & 0xFFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[next++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }
}
