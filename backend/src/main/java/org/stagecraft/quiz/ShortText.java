package org.stagecraft.quiz;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares short answers as a fair teacher would: without case, accents, punctuation and extra spaces. */
final class ShortText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ShortText() {}

    static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        // Upper case first: it turns ß into SS, which lower case alone would leave.
        String lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
    }
}
