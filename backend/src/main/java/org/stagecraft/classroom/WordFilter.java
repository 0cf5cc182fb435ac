package org.stagecraft.classroom;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps obscenities and slurs off the projector. A plain entry is refused only as a word of its own, so that
 * "Scunthorpe" and "Matsushita" pass; an entry with {@code *} is refused anywhere. A teacher's own choice is not filtered.
 */
@Singleton
class WordFilter {
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:[\\p{L}\\p{Nd}][ '-]+){2,}[\\p{L}\\p{Nd}](?![\\p{L}\\p{Nd}])");
    private static final Pattern SEPARATORS = Pattern.compile("[ '-]+");

    private final Pattern words;
    private final Pattern anywhere;

    WordFilter() {
        List<String> entries = Wording.read("refused-words.txt");
        // A number alone is no word: "Student 455" may pass.
        words = Pattern.compile("(?<!\\p{L})(?=\\p{Nd}*\\p{L})(?:"
                + alternatives(entries.stream().filter(e -> !e.startsWith("*")).toList(), "i")
                + ")(?:e?[s5z]+)?(?!\\p{L})");
        anywhere = Pattern.compile(alternatives(
                entries.stream()
                        .filter(e -> e.startsWith("*"))
                        .map(e -> e.substring(1))
                        .toList(),
                "[il]"));
    }

    boolean refuses(Alias alias) {
        String apart = HUMP.matcher(alias.text()).replaceAll(" ");
        return finds(apart.toLowerCase(Locale.ROOT)) || finds(Folding.fold(apart)) || finds(Folding.fold(alias.text()));
    }

    private boolean finds(String text) {
        return words.matcher(text).find()
                || anywhere.matcher(text).find()
                || anywhere.matcher(SEPARATORS.matcher(text).replaceAll("")).matches()
                || findsSpelled(text);
    }

    /** "f u c k": single characters in a row are read as one word. */
    private boolean findsSpelled(String text) {
        Matcher run = SPELLED.matcher(text);
        while (run.find()) {
            String joined = SEPARATORS.matcher(run.group()).replaceAll("");
            if (words.matcher(joined).find() || anywhere.matcher(joined).find()) {
                return true;
            }
        }
        return false;
    }

    private static String alternatives(List<String> entries, String one) {
        return entries.stream().map(entry -> disguised(entry, one)).collect(Collectors.joining("|"));
    }

    /** Each letter as itself or as the digit that stands for it, as often as one likes. */
    private static String disguised(String word, String one) {
        return word.codePoints()
                .mapToObj(c -> switch (c) {
                    case 'a' -> "[a4]+";
                    case 'b' -> "[b8]+";
                    case 'e' -> "[e3]+";
                    case 'g' -> "[g69]+";
                    case 'i' -> "[i1]+";
                    // "Ana1" is a name with a number, so 1 stands for l only in words that are refused anywhere.
                    case 'l' -> one.contains("l") ? "[l1]+" : "l+";
                    case 'o' -> "[o0]+";
                    case 's' -> "[s5]+";
                    case 't' -> "[t7]+";
                    case 'u' -> "[uvy]+";
                    case 'z' -> "[z2]+";
                    default -> Pattern.quote(Character.toString(c)) + "+";
                })
                .collect(Collectors.joining());
    }
}
