package org.stagecraft.classroom;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Aliases on offer: an adjective and a noun, in the order of the language, as "Quiet Comet" or "Cometa Veloz". */
@Singleton
class AliasSuggestions {
    private static final int OFFERED = 6;
    private static final int DRAWN = 40;
    private static final Pattern NUMBER = Pattern.compile(" [1-9]\\d$");

    private final RandomGenerator random;
    private final Words english = new Words(Wording.read("adjectives.en.txt"), Wording.read("nouns.en.txt"));
    private final Words spanish = new Words(Wording.read("nouns.es.txt"), Wording.read("adjectives.es.txt"));
    private final Set<String> pairs = new HashSet<>();

    private record Words(List<String> first, List<String> second) {}

    AliasSuggestions(RandomGenerator random) {
        this.random = random;
        List.of(english, spanish)
                .forEach(words -> words.first().forEach(a -> words.second().forEach(b -> pairs.add(a + " " + b))));
    }

    /** Some that nobody has; {@code taken} answers, for folded aliases, which of them are in use. */
    List<String> offer(Locale language, Function<Set<String>, Set<String>> taken) {
        List<String> offers = new ArrayList<>(free(drawn(language, ""), taken));
        if (offers.size() < OFFERED) {
            // A class so large that the words run short.
            offers.addAll(free(drawn(language, " " + random.nextInt(10, 100)), taken));
        }
        return offers.subList(0, Math.min(OFFERED, offers.size()));
    }

    boolean holds(Alias alias) {
        return pairs.contains(NUMBER.matcher(alias.text()).replaceFirst(""));
    }

    Set<String> all() {
        return Set.copyOf(pairs);
    }

    private List<String> free(Map<String, String> drawn, Function<Set<String>, Set<String>> taken) {
        Set<String> inUse = taken.apply(drawn.keySet());
        return drawn.entrySet().stream()
                .filter(entry -> !inUse.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, String> drawn(Locale language, String suffix) {
        Words of = language.getLanguage().equals("es") ? spanish : english;
        Map<String, String> byFolded = new LinkedHashMap<>();
        for (int i = 0; i < DRAWN; i++) {
            String text = pick(of.first()) + " " + pick(of.second()) + suffix;
            byFolded.put(new Alias(text).folded(), text);
        }
        return byFolded;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
