package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFilterTest {
    private static final WordFilter FILTER = new WordFilter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Student 455",
                "Scunthorpe",
                "Penistone",
                "Essex",
                "Sussex",
                "Hitchcock",
                "Peacock",
                "Dickens",
                "Dickinson",
                "Matsushita",
                "Yoshitaka",
                "Akashita",
                "Assad",
                "Cassandra",
                "Grape Soda",
                "Therapist",
                "Analía",
                "Ana L",
                "Ana1",
                "Cockburn",
                "Lightwater",
                "Clitheroe",
                "Computadora",
                "Diputada",
                "Reputación",
                "Disputa",
                "Cálculo",
                "Vehículo",
                "Sexto",
                "Perrault",
                "Pollock",
                "Tetuán",
                "Cono",
                "As",
                "Niger",
                "Nigel",
                "Pornchai",
                "Wanda",
                "Titus",
                "Titan",
                "Shitara",
                "Negro",
                "Mariposa",
                "Concha",
                "Homer",
                "Semente",
                "Circumference",
                "Document",
                "Massachusetts",
                "Kassandra",
                "Pedro",
                "Pedroso",
                "Torpedo",
                "Arsenal",
                "Bassist",
                "Assassin",
                "Butterfly",
                "Cumbria",
                "Gaylord",
                "Spice",
                "Sextant",
                "Turdus"
            })
    void letsNamesThatHoldAWordPass(String name) {
        assertThat(FILTER.refuses(Alias.of(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shit", "Sh1t", "5h17", "Shiiiit", "SHITS", "f u c k", "f-u-c-k", "fu ck", "xxfuckxx", "Fvck", "Pen15",
                "Big Dick", "BigDick", "HeyPuta", "Put4", "Puta Madre", "M1erda", "mier da", "Mïérdà", "ѕhіt", "ｓｈｉｔ",
                        "Coño",
                "P U T A", "Ass", "A55", "shit99", "99shit", "H1tler", "m-i-e-r-d-a", "assho1e", "nazis"
            })
    void refusesObscenitiesHoweverTheyAreDressed(String typed) {
        assertThat(FILTER.refuses(Alias.of(typed))).isTrue();
    }

    @Property
    void refusesEveryEntryInAnyDisguise(@ForAll("disguised") String typed) {
        assertThat(FILTER.refuses(new Alias(typed))).isTrue();
    }

    @Test
    void offersNothingThatItRefuses() {
        AliasSuggestions suggestions = new AliasSuggestions(new java.util.SplittableRandom(1));
        assertThat(suggestions.all())
                .filteredOn(text -> FILTER.refuses(Alias.of(text)))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> disguised() {
        List<String> words = Wording.read("refused-words.txt");
        return Combinators.combine(
                        Arbitraries.of(words),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 10))
                .as(WordFilterTest::disguise);
    }

    private static String disguise(String entry, int way, int at) {
        String word = entry.replace("*", "");
        int i = at % word.length();
        return switch (way) {
            case 0 -> word.toUpperCase();
            case 1 -> word.substring(0, i) + word.substring(i, i + 1).repeat(4) + word.substring(i);
            case 2 ->
                word.replace('a', '4')
                        .replace('i', '1')
                        .replace('o', '0')
                        .replace('e', '3')
                        .replace('s', '5');
            case 3 -> String.join(" ", word.split(""));
            default -> "Team " + word;
        };
    }
}
