package org.stagecraft.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.stagecraft.lesson.Question;

class GradingTest {
    record Multiple(Question question, List<String> right, List<String> wrong) {}

    @Example
    void singleEarnsThePointForTheKeyOnly() {
        Question question = Questions.single("q", "a", "b", "c");

        assertThat(Grading.fractionOf(question, Response.ofOptions(List.of("a"))))
                .isEqualTo(1);
        assertThat(Grading.fractionOf(question, Response.ofOptions(List.of("b"))))
                .isZero();
    }

    @Example
    void multipleSubtractsWrongChoicesFromRightOnes() {
        Question question = Questions.multiple(List.of("a", "b", "c"), List.of("x", "y"));

        assertThat(grade(question, "a", "b")).isEqualTo(0.66667);
        assertThat(grade(question, "a", "b", "x")).isEqualTo(0.33333);
        assertThat(grade(question, "a", "x")).isZero();
        assertThat(grade(question, "x", "y")).isZero();
    }

    @Property
    void multipleIsWholeExactlyForAllRightAndNothingWrong(
            @ForAll("multiples") Multiple multiple, @ForAll @Size(9) List<Boolean> ticks) {
        List<String> chosen = ticked(multiple, ticks);

        boolean exact = chosen.containsAll(multiple.right) && chosen.size() == multiple.right.size();

        assertThat(grade(multiple.question, chosen.toArray(String[]::new)) == 1).isEqualTo(exact);
    }

    @Property
    void anotherWrongChoiceNeverHelpsAndAnotherRightOneNeverHarms(
            @ForAll("multiples") Multiple multiple, @ForAll @Size(9) List<Boolean> ticks) {
        List<String> chosen = ticked(multiple, ticks);
        double before = grade(multiple.question, chosen.toArray(String[]::new));

        for (String key : multiple.right) {
            assertThat(gradeWith(multiple, chosen, key)).isGreaterThanOrEqualTo(before);
        }
        for (String key : multiple.wrong) {
            assertThat(gradeWith(multiple, chosen, key)).isLessThanOrEqualTo(before);
        }
    }

    @Property
    void choosingEverythingEarnsNoMoreThanItsBalance(@ForAll("multiples") Multiple multiple) {
        List<String> all = new ArrayList<>(multiple.right);
        all.addAll(multiple.wrong);

        double balance = (double) (multiple.right.size() - multiple.wrong.size()) / multiple.right.size();

        assertThat(grade(multiple.question, all.toArray(String[]::new)))
                .isCloseTo(Math.max(0, balance), within(0.000_01));
    }

    @Property
    void orderingIsWholeExactlyForTheRightOrder(@ForAll("orders") List<String> response) {
        List<String> key = Questions.keys(response.size());

        double fraction = Grading.fractionOf(Questions.ordering(key), Response.ofOrder(response));

        assertThat(fraction).isBetween(0.0, 1.0);
        assertThat(fraction == 1).isEqualTo(response.equals(key));
    }

    @Property
    void orderingKeepsMostPointsWhenOneItemMoved(
            @ForAll @IntRange(min = 4, max = 8) int size, @ForAll @IntRange(max = 7) int from) {
        List<String> key = Questions.keys(size);
        List<String> response = new ArrayList<>(key);
        response.add(response.remove(from % size));

        double fraction = Grading.fractionOf(Questions.ordering(key), Response.ofOrder(response));

        assertThat(fraction).isGreaterThanOrEqualTo((size - 3.0) / (size - 1) - 0.000_01);
    }

    @Example
    void orderingReversedEarnsNothing() {
        List<String> key = Questions.keys(5);
        List<String> reversed = new ArrayList<>(key);
        Collections.reverse(reversed);

        assertThat(Grading.fractionOf(Questions.ordering(key), Response.ofOrder(reversed)))
                .isZero();
    }

    @Property
    void numericAcceptsWhatIsWithinTheTolerance(
            @ForAll @IntRange(min = -10_000, max = 10_000) int key,
            @ForAll @IntRange(max = 500) int tolerance,
            @ForAll @IntRange(min = -1_000, max = 1_000) int off) {
        // In tenths, which binary numbers cannot hold exactly.
        Question question = Questions.numeric(key / 10.0, tolerance / 10.0);

        double fraction = Grading.fractionOf(question, Response.ofNumber((key + off) / 10.0));

        assertThat(fraction == 1).isEqualTo(Math.abs(off) <= tolerance);
    }

    @Property
    void shortTextForgivesCaseSpacesAndPunctuation(@ForAll("spellings") String spelling) {
        assertThat(Grading.fractionOf(Questions.shortText("Fine-tuning"), Response.ofText(spelling)))
                .isEqualTo(1);
    }

    @Example
    void shortTextForgivesAccentsButNotOtherWords() {
        Question question = Questions.shortText("afinación", "Straße");

        assertThat(Grading.fractionOf(question, Response.ofText("AFINACION"))).isEqualTo(1);
        assertThat(Grading.fractionOf(question, Response.ofText("strasse"))).isEqualTo(1);
        assertThat(Grading.fractionOf(question, Response.ofText("afinar"))).isZero();
        assertThat(Grading.fractionOf(question, Response.ofText("?!"))).isZero();
    }

    @Example
    void shortTextOfPunctuationIsNeverRight() {
        assertThat(Grading.fractionOf(Questions.shortText("…"), Response.ofText("!")))
                .isZero();
    }

    @Provide
    Arbitrary<Multiple> multiples() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 4))
                .as((rights, wrongs) -> {
                    List<String> keys = Questions.keys(rights + wrongs);
                    List<String> right = keys.subList(0, rights);
                    List<String> wrong = keys.subList(rights, keys.size());
                    return new Multiple(Questions.multiple(right, wrong), right, wrong);
                });
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.integers().between(2, 6).flatMap(size -> Arbitraries.shuffle(Questions.keys(size)));
    }

    @Provide
    Arbitrary<String> spellings() {
        Arbitrary<String> space = Arbitraries.of("", " ", "  ", "\t");
        Arbitrary<String> between = Arbitraries.of("-", " ", " - ", "–", "_");
        Arbitrary<String> end = Arbitraries.of("", ".", "!", " ");
        return Combinators.combine(
                        space, Arbitraries.of("fine", "FINE", "Fine"), between, Arbitraries.of("tuning", "Tuning"), end)
                .as((before, first, middle, last, after) -> before + first + middle + last + after);
    }

    private static List<String> ticked(Multiple multiple, List<Boolean> ticks) {
        List<String> all = Questions.keys(multiple.right.size() + multiple.wrong.size());
        return all.stream().filter(key -> ticks.get(all.indexOf(key))).toList();
    }

    private static double gradeWith(Multiple multiple, List<String> chosen, String another) {
        List<String> more = new ArrayList<>(chosen);
        if (!more.contains(another)) {
            more.add(another);
        }
        return grade(multiple.question, more.toArray(String[]::new));
    }

    private static double grade(Question question, String... chosen) {
        return Grading.fractionOf(question, Response.ofOptions(List.of(chosen)));
    }
}
