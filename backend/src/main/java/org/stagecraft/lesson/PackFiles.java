package org.stagecraft.lesson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one pack by name, as they were written. */
record PackFiles(SortedMap<String, String> texts) {
    static final String LESSON = "lesson.yaml";
    static final String SOURCES = "sources.yaml";

    static PackFiles of(Map<String, String> texts) {
        return new PackFiles(new TreeMap<>(texts));
    }

    /** Line ends don't count, so that a checkout on Windows is the same pack. */
    byte[] sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                digest.update((name + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update((text.replace("\r\n", "\n") + "\0").getBytes(StandardCharsets.UTF_8));
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
