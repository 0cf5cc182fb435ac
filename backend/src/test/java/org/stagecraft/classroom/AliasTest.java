package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagecraft.platform.problem.Problem;

class AliasTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana",
                "Iñaki",
                "Zoë-Lou",
                "O'Neill",
                "李雷",
                "Дмитрий",
                "محمد",
                "राम कुमार",
                "ப்ரியா",
                "유나",
                "Team 7",
                "Ἀλέξανδρος",
                "Nguyễn",
                "นภา",
                "Agent 007",
                "Ana2008"
            })
    void takesNamesOfAnyScript(String name) {
        assertThat(Alias.of(name).text()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'  Ana   María ', Ana María", "Ａｎａ, Ana", "Jean–Luc, Jean-Luc", "D’Arcy, D'Arcy", "Zoe\u0308, Zoë"})
    void tidies(String typed, String kept) {
        assertThat(Alias.of(typed).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "abcdefghijklmnopqrstuvwxy"})
    void refusesTooShortAndTooLong(String typed) {
        assertRefused(typed, "alias-length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana\u202Enoel",
                "An\u200Ba",
                "An\u200Da",
                "Ana\u0000b",
                "A\u00ADna",
                "Ana\tB",
                "Ana\nB",
                "<b>Ana</b>",
                "ana@school",
                "=SUM",
                "-Ana",
                "Ana\u3164",
                "A\u034Fna",
                "Ana 😀",
                "12",
                "A\u0334\u0335\u0336\u0337\u0338na",
                "Ana.B"
            })
    void refusesWhatHidesOrDecorates(String typed) {
        assertRefused(typed, "alias-characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana 612 345 678",
                "Ana-555-0199",
                "ana gmail com",
                "ana at school dot com",
                "ana arroba centro es",
                "ana punto com",
                "ANA HOTMAIL COM",
                "a 123456"
            })
    void refusesTelephoneNumbersAndAddresses(String typed) {
        assertRefused(typed, "alias-contact");
    }

    @ParameterizedTest
    @CsvSource({
        "José, jose",
        "Ana María, Ana-Maria",
        "Аnа, Ana",
        "ΑΝΑ, Ana",
        "O'Neill, O Neill",
        "ﬁona, Fiona",
        "ANA, ana",
        "Дима, дима",
        "Straße, STRASSE"
    })
    void foldsLookAlikesTogether(String one, String other) {
        assertThat(Alias.of(one).folded()).isEqualTo(Alias.of(other).folded());
    }

    @ParameterizedTest
    @CsvSource({"Ana, Ane", "Ian, Lan", "राम, रमा", "Ana 1, Ana 2", "李雷, 李蕾", "カイ, ガイ"})
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(Alias.of(one).folded()).isNotEqualTo(Alias.of(other).folded());
    }

    @Property
    void anythingTakenIsWithinTheRulesAndStaysAsItIs(@ForAll @StringLength(max = 40) String typed) {
        Alias alias;
        try {
            alias = Alias.of(typed);
        } catch (Problem refusal) {
            assertThat(refusal.slug()).startsWith("alias-");
            assertThat(refusal.errors()).extracting(Problem.FieldError::pointer).containsExactly("/alias");
            return;
        }
        assertThat(alias.text().codePoints().count()).isBetween(2L, 24L);
        assertThat(alias.text()).doesNotContainPattern("[\\p{C}\\p{Z}&&[^ \\p{Co}]]");
        assertThat(Alias.of(alias.text())).isEqualTo(alias);
        assertThat(alias.folded()).isNotEmpty().hasSizeLessThanOrEqualTo(120);
    }

    private static void assertRefused(String typed, String slug) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Alias.of(typed))
                .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo(slug));
    }
}
