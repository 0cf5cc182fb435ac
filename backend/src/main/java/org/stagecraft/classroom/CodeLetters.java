package org.stagecraft.classroom;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Characters that people read from a board and type: none looks like another, and without vowels none makes a word. */
final class CodeLetters {
    /** No vowels; no L (1), S (5), U (V); read aloud, each is distinct in English and in Spanish. */
    static final String LETTERS = "BCDFGHJKMNPQRTVWXYZ";
    /** The digits that look like none of the letters (8 is B, 6 is G, 2 is Z, 0 is Q or D, 1 and 5 are left out). */
    static final String LETTERS_AND_DIGITS = LETTERS + "3479";

    /** Even without vowels some runs are read as a word; a drawn code holds none of them. */
    private static final List<String> READ_AS_WORDS = List.of(
            "KKK", "FCK", "FKC", "FVCK", "PHCK", "DCK", "DYK", "CNT", "KNT", "NGR", "NGG", "NZ", "PRN", "PTT", "PVT",
            "CVM", "BTCH", "WTF", "HDP", "CTM", "XXX");

    private CodeLetters() {}

    static String draw(String alphabet, int length, RandomGenerator random) {
        while (true) {
            StringBuilder drawn = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                drawn.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String code = drawn.toString();
            if (READ_AS_WORDS.stream().noneMatch(code::contains)) {
                return code;
            }
        }
    }

    /** What somebody typed, as we would have written it: any case, width, spaces, dashes, and look-alikes for letters. */
    static String tidy(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder tidy = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                tidy.append(lookAlike(c));
            }
        }
        return tidy.toString();
    }

    private static char lookAlike(char c) {
        return switch (c) {
            case '8' -> 'B';
            case '6' -> 'G';
            case '2' -> 'Z';
            case '0', 'O' -> 'Q';
            case 'U' -> 'V';
            default -> c;
        };
    }

    static boolean consistsOf(String text, String alphabet) {
        return text.chars().allMatch(c -> alphabet.indexOf(c) >= 0);
    }
}
