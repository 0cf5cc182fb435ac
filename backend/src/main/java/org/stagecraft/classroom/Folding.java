package org.stagecraft.classroom;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings texts that look alike to the same form: lower case, no accents, look-alike letters of other scripts as Latin. */
final class Folding {
    /** Accents that any script may carry. The vowel signs of Indic or Hebrew words are letters of theirs, and stay. */
    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}&&\\p{IsInherited}&&[^\\u3099\\u309A]]+");

    private static final Map<Integer, String> LOOK_ALIKES = lookAlikes();

    private Folding() {}

    static String fold(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        // Upper case first, so that letters with several lower-case forms (ς and σ, ı and i) meet.
        String lower = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> folded.append(LOOK_ALIKES.getOrDefault(c, Character.toString(c))));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static Map<Integer, String> lookAlikes() {
        Map<Integer, String> map = new HashMap<>();
        for (String line : Wording.read("look-alikes.txt")) {
            String[] columns = line.split("\\s+", 2);
            columns[1].codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> map.put(c, columns[0]));
        }
        return Map.copyOf(map);
    }
}
