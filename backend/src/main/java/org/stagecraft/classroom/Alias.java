package org.stagecraft.classroom;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name a student goes by in a class: whatever script, but nothing that hides, contacts or imitates. */
record Alias(String text) {
    static final int MIN_LENGTH = 2;
    static final int MAX_LENGTH = 24;
    private static final int MAX_DIGITS = 5;

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02BC`\\u00B4]");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    /** Letters and marks that draw nothing (Unicode's default-ignorable ones): two equal-looking aliases would differ. */
    private static final String INVISIBLE =
            "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}";

    /** Starts with a letter or digit; three marks on one letter at most, so that none climbs over the next line. */
    private static final Pattern ALLOWED = Pattern.compile(
            "(?!.*[" + INVISIBLE + "])" + "(?!.*\\p{M}{4})" + "[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} '-]*");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The characters of an address are refused anyway; this catches it spelled out. */
    private static final Pattern SPELLED_ADDRESS =
            Pattern.compile("(gmail|hotmail|outlook|yahoo|icloud|proton(mail)?)\\W*(dot|punto)?\\W*com\\b"
                    + "|\\b(at|arroba)\\W+\\w+\\W+((dot|punto)\\W*)?(com|net|org|edu|es)\\b"
                    + "|\\b(dot|punto)\\W*(com|net|org|edu)\\b|https?\\b|\\bwww\\b");

    private static final Pattern SEPARATORS = Pattern.compile("[ '-]");

    /** Checks and tidies what somebody typed; what is wrong with it is said in the problem that this throws. */
    static Alias of(String typed) {
        String text = tidy(typed);
        int length = text.codePointCount(0, text.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw ClassroomProblems.aliasLength();
        }
        if (!ALLOWED.matcher(text).matches() || !LETTER.matcher(text).find()) {
            throw ClassroomProblems.aliasCharacters();
        }
        if (text.codePoints().filter(Character::isDigit).count() > MAX_DIGITS
                || SPELLED_ADDRESS.matcher(Folding.fold(text)).find()) {
            throw ClassroomProblems.aliasContact();
        }
        return new Alias(text);
    }

    /** Two aliases of one class never share this: it is what is left when look-alikes and separators are the same. */
    String folded() {
        return SEPARATORS.matcher(Folding.fold(text)).replaceAll("");
    }

    private static String tidy(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        text = DASHES.matcher(text).replaceAll("-");
        text = APOSTROPHES.matcher(text).replaceAll("'");
        return SPACES.matcher(text).replaceAll(" ");
    }
}
