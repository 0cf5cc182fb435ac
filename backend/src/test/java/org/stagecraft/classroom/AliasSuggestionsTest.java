package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AliasSuggestionsTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    @Property(tries = 100)
    void offersSixDifferentAliasesInTheStudentsLanguage(@ForAll long seed) {
        AliasSuggestions suggestions = new AliasSuggestions(new SplittableRandom(seed));
        assertThat(suggestions.offer(Locale.ENGLISH, folded -> Set.of()))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allMatch(text -> Wording.read("adjectives.en.txt").contains(text.split(" ")[0]));
        assertThat(suggestions.offer(SPANISH, folded -> Set.of()))
                .hasSize(6)
                .allMatch(text -> Wording.read("nouns.es.txt").contains(text.split(" ")[0]));
    }

    @Test
    void everyPairIsAValidAlias() {
        AliasSuggestions suggestions = new AliasSuggestions(new SplittableRandom(7));
        assertThat(suggestions.all())
                .hasSizeGreaterThan(10_000)
                .allMatch(text -> Alias.of(text).text().equals(text));
    }

    @Test
    void neverOffersWhatIsTaken() {
        AliasSuggestions suggestions = new AliasSuggestions(new SplittableRandom(7));
        assertThat(suggestions.offer(Locale.ENGLISH, folded -> folded)).isEmpty();
    }

    @Test
    void addsANumberWhenTheWordsAreUsedUp() {
        AliasSuggestions suggestions = new AliasSuggestions(new SplittableRandom(7));
        var offers = suggestions.offer(Locale.FRENCH, folded -> folded.stream()
                .filter(f -> !f.matches(".*\\d"))
                .collect(java.util.stream.Collectors.toSet()));
        assertThat(offers)
                .hasSize(6)
                .allMatch(text -> text.matches(".* [1-9]\\d"))
                .allMatch(text -> suggestions.holds(Alias.of(text)));
    }

    @Test
    void knowsItsOwnAliases() {
        AliasSuggestions suggestions = new AliasSuggestions(new SplittableRandom(7));
        assertThat(suggestions.holds(Alias.of("Quiet Comet"))).isTrue();
        assertThat(suggestions.holds(Alias.of("Cometa Veloz"))).isTrue();
        assertThat(suggestions.holds(Alias.of("Ana García"))).isFalse();
        assertThat(suggestions.holds(Alias.of("Comet Quiet"))).isFalse();
    }
}
