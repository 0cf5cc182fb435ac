package org.stagecraft.identity;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagecraft.platform.problem.Problem;

/**
 * Which passwords are taken, as OWASP ASVS asks: long enough, not among the commonest leaked ones, not made of what
 * anybody would try first for this person here. No rules on kinds of characters: they make passwords worse.
 */
@Singleton
class PasswordRules {
    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private static final String LIST = "/identity/common-passwords.txt";
    private static final int SHORTEST_CONTEXT_WORD = 4;
    private static final int FEWEST_DISTINCT = 4;

    private final Set<String> common;
    private final List<String> everybodysWords;

    PasswordRules(IdentityConfig config) {
        this.common = readCommon();
        this.everybodysWords = words("stagecraft " + config.name());
    }

    /** Refuses a password with a reason; {@code email} and {@code name} are its owner's. */
    void check(String password, String email, String name) {
        findObjection(password, email, name).ifPresent(objection -> {
            throw Problem.invalid("/password", objection);
        });
    }

    Optional<String> findObjection(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("Use " + SHORTEST + " to " + LONGEST + " characters. A few words in a row are fine.");
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (folded.codePoints().distinct().count() < FEWEST_DISTINCT) {
            return Optional.of("Use more different characters.");
        }
        if (common.contains(folded)) {
            return Optional.of("This is one of the most common passwords. Choose one that only you would think of.");
        }
        if (isMadeOf(folded, personsWords(email, name))) {
            return Optional.of("This is too close to your name, your e-mail address or the name of this server.");
        }
        return Optional.empty();
    }

    /** What is left without the words that anybody knows must be long enough on its own. */
    private static boolean isMadeOf(String folded, List<String> knownWords) {
        String left = folded;
        for (String word : knownWords) {
            left = left.replace(word, "");
        }
        return left.length() < folded.length() && left.length() < SHORTEST;
    }

    private List<String> personsWords(String email, String name) {
        List<String> all = new ArrayList<>(everybodysWords);
        all.addAll(words(name + " " + email));
        all.sort((one, other) -> other.length() - one.length());
        return all;
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> word.length() >= SHORTEST_CONTEXT_WORD)
                .toList();
    }

    private static Set<String> readCommon() {
        InputStream list = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(LIST), LIST);
        try (var reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
