package org.stagecraft.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemAnalysisTest {
    /** Wuensch, "KR20.txt", East Carolina University: ten students, ten questions, sum of pq 2.18, variance 5.84. */
    private static final Scores WUENSCH = Scores.ofMarks(
            "1111110110",
            "1011011101",
            "1111011001",
            "0010001000",
            "0000010010",
            "1110111111",
            "1101110111",
            "1111111101",
            "0101111101",
            "1101101110");

    @Test
    void agreesWithThePublishedExampleOfKuderAndRichardsonsFormula() {
        double published = 10.0 / 9 * (1 - 2.18 / 5.84);

        assertThat(WUENSCH.times(2).analysis().reliability().value()).isEqualTo(published, within(0.00005));
    }

    @Test
    void agreesWithIndependentlyComputedFiguresForAWholeTable() {
        var scores = Scores.fromTable("scores.csv");
        var analysis = scores.analysis();

        for (var row : Scores.read("expected.csv")) {
            var question = row.get("question");
            var stat =
                    switch (row.get("statistic")) {
                        case "facility" -> facility(scores, question);
                        case "discrimination" -> analysis.discrimination(question);
                        default -> analysis.reliability();
                    };
            assertThat(List.of(stat.value(), stat.low(), stat.high()))
                    .as("%s of %s", row.get("statistic"), question)
                    .usingElementComparator((a, b) -> Math.abs(a - b) <= 0.00005 ? 0 : 1)
                    .containsExactly(number(row.get("value")), number(row.get("low")), number(row.get("high")));
        }
    }

    @Test
    void hasNoDiscriminationForAQuestionThatEverybodyGotRight() {
        var stat = Scores.fromTable("scores.csv").analysis().discrimination("f");

        assertThat(stat.state()).isEqualTo(Stat.State.UNDEFINED);
        assertThat(stat.reason()).isEqualTo(Stat.Reason.ALL_THE_SAME);
        assertThat(stat.value()).isNull();
    }

    @Test
    void hasNoReliabilityWhenEverybodyScoresTheSame() {
        var stat = Scores.ofMarks("1010").times(30).analysis().reliability();

        assertThat(stat.state()).isEqualTo(Stat.State.UNDEFINED);
        assertThat(stat.reason()).isEqualTo(Stat.Reason.ALL_THE_SAME);
    }

    @Test
    void hasNeitherForAQuizOfOneQuestion() {
        var analysis = Scores.ofMarks("1", "0").times(30).analysis();

        assertThat(analysis.reliability().reason()).isEqualTo(Stat.Reason.TOO_FEW_QUESTIONS);
        assertThat(analysis.discrimination("a").reason()).isEqualTo(Stat.Reason.TOO_FEW_QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void saysTooEarlyRatherThanUndefinedWhenHardlyAnybodyIsDone(int students) {
        var analysis = Scores.ofMarks("101").times(students).analysis();

        assertThat(analysis.discrimination("a").state()).isEqualTo(Stat.State.TOO_EARLY);
        assertThat(analysis.reliability().state()).isEqualTo(Stat.State.TOO_EARLY);
    }

    @Property
    void neverGivesAnythingButANumberInItsRange(@ForAll("classes") Scores scores) {
        var analysis = scores.analysis();

        assertThat(List.of(analysis.reliability(), analysis.discrimination("a")))
                .allSatisfy(stat -> {
                    if (stat.hasValue()) {
                        assertThat(stat.value()).isFinite().isLessThanOrEqualTo(1);
                        assertThat(stat.low()).isFinite().isLessThanOrEqualTo(stat.value());
                        assertThat(stat.high()).isBetween(stat.value(), 1.0);
                    } else {
                        assertThat(stat.state()).isEqualTo(Stat.State.UNDEFINED);
                    }
                });
        var correlation = analysis.discrimination("a").value();
        assertThat(correlation == null ? 0 : correlation).isBetween(-1.0, 1.0);
    }

    @Property
    void doesNotMindTheOrderOfTheStudents(@ForAll("classes") Scores scores, @ForAll long seed) {
        var shuffled = new ArrayList<>(scores.rows());
        Collections.shuffle(shuffled, new Random(seed));

        assertSame(new Scores(shuffled).analysis(), scores.analysis());
    }

    @Property
    void doesNotMindAnotherScaleOfMarks(
            @ForAll("classes") Scores scores,
            @ForAll @DoubleRange(min = 0.5, max = 8) double factor,
            @ForAll @DoubleRange(min = -3, max = 3) double shift) {
        var scaled = new Scores(scores.rows().stream()
                .map(row -> DoubleStream.of(row)
                        .map(score -> score * factor + shift)
                        .toArray())
                .toList());

        assertSame(scaled.analysis(), scores.analysis());
    }

    @Property
    void findsTheOppositeForAQuestionMarkedTheWrongWayRound(@ForAll("classes") Scores scores) {
        var reversed = new Scores(scores.rows().stream()
                .map(row -> {
                    double[] copy = row.clone();
                    copy[0] = 1 - copy[0];
                    return copy;
                })
                .toList());
        var before = scores.analysis().discrimination("a").value();
        Assume.that(before != null);

        assertThat(reversed.analysis().discrimination("a").value())
                .isEqualTo(-Objects.requireNonNull(before), within(0.0002));
    }

    @Property(tries = 50)
    void findsQuestionsThatAllSayTheSamePerfectlyReliable(@ForAll @IntRange(min = 2, max = 20) int questions) {
        var rows = new ArrayList<double[]>();
        for (int student = 0; student < 24; student++) {
            double score = student % 3 / 2.0;
            rows.add(DoubleStream.generate(() -> score).limit(questions).toArray());
        }

        assertThat(new Scores(rows).analysis().reliability().value()).isEqualTo(1.0, within(1e-9));
    }

    @Provide
    Arbitrary<Scores> classes() {
        return Arbitraries.integers().between(2, 6).flatMap(questions -> Arbitraries.of(0.0, 0.25, 0.5, 1.0)
                .array(double[].class)
                .ofSize(questions)
                .list()
                .ofMinSize(20)
                .ofMaxSize(70)
                .map(Scores::new));
    }

    private static void assertSame(ItemAnalysis actual, ItemAnalysis expected) {
        assertSame(actual.reliability(), expected.reliability());
        assertSame(actual.discrimination("a"), expected.discrimination("a"));
    }

    private static void assertSame(Stat actual, Stat expected) {
        assertThat(actual.state()).isEqualTo(expected.state());
        if (expected.hasValue()) {
            assertThat(actual.value()).isEqualTo(expected.value(), within(0.0002));
        }
    }

    private static Stat facility(Scores scores, String question) {
        double[] column = scores.column(question.charAt(0) - 'a');
        return Stat.ofMean(
                Minimum.FACILITY, column.length, DoubleStream.of(column).sum());
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
