package org.stagecraft.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0,  20,  0.0000, 0.1611",
        "1,  29,  0.0061, 0.1718"
    })
    void givesTheWilsonIntervalsPublishedByNewcombe(int right, int n, double low, double high) {
        var interval = Interval.wilson((double) right / n, n);

        assertThat(interval.low()).isEqualTo(low, within(0.00005));
        assertThat(interval.high()).isEqualTo(high, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({
        "0.85, 89,  7,  0.797065, 0.893167",
        "0.83, 100, 20, 0.777648, 0.874804",
        "0.79, 41,  26, 0.685137, 0.872584",
        "0.70, 20,  15, 0.465738, 0.861451"
    })
    void givesFeldtsIntervalAsComputedFromTheIncompleteBetaFunction(
            double alpha, int people, int items, double low, double high) {
        var interval = Interval.feldt(alpha, people, items);

        assertThat(interval.low()).isEqualTo(low, within(0.000001));
        assertThat(interval.high()).isEqualTo(high, within(0.000001));
    }

    @Property
    void keepsAProportionsIntervalAroundItAndBetweenZeroAndOne(
            @ForAll @DoubleRange(max = 1) double mean, @ForAll @IntRange(min = 1, max = 5_000) int n) {
        var interval = Interval.wilson(mean, n);

        assertThat(interval.low()).isBetween(0.0, mean);
        assertThat(interval.high()).isBetween(mean, 1.0);
        assertThat(interval.high() - interval.low()).isPositive();
    }

    @Property
    void growsWiderAsThereAreFewer(
            @ForAll @DoubleRange(max = 1) double mean,
            @ForAll @DoubleRange(min = -0.99, max = 0.99) double correlation,
            @ForAll @DoubleRange(min = -2, max = 0.99) double alpha,
            @ForAll @IntRange(min = 20, max = 2_000) int n) {
        int more = n + n / 2;

        assertThat(width(Interval.wilson(mean, n))).isGreaterThan(width(Interval.wilson(mean, more)));
        assertThat(width(Interval.fisher(correlation, n))).isGreaterThan(width(Interval.fisher(correlation, more)));
        assertThat(width(Interval.feldt(alpha, n, 15))).isGreaterThan(width(Interval.feldt(alpha, more, 15)));
    }

    @Property
    void keepsACorrelationsIntervalAroundItAndBetweenMinusOneAndOne(
            @ForAll @DoubleRange(min = -1, max = 1) double correlation, @ForAll @IntRange(min = 4, max = 5_000) int n) {
        var interval = Interval.fisher(correlation, n);

        assertThat(interval.low()).isBetween(-1.0, correlation + 1e-12);
        assertThat(interval.high()).isBetween(correlation - 1e-12, 1.0);
    }

    @Test
    void coversTheTrueProportionAsOftenAsItSaysOnAverage() {
        double mean = IntStream.rangeClosed(1, 99)
                .mapToDouble(percent -> exactCoverage(percent / 100.0, 25))
                .average()
                .orElseThrow();

        assertThat(mean).isBetween(0.94, 0.965);
    }

    @Test
    void neverClaimsMoreForPartialCreditThanForRightOrWrong() {
        var random = new SplittableRandom(5);

        double covered = coverage(4_000, () -> {
            double sum = DoubleStream.generate(() -> random.nextInt(5) / 4.0)
                    .limit(12)
                    .sum();
            return contains(Interval.wilson(sum / 12, 12), 0.5);
        });

        assertThat(covered).isGreaterThan(0.95);
    }

    @Test
    void coversTheTrueReliabilityOfParallelItems() {
        var random = new SplittableRandom(7);
        double reliability = 10 / (10 + 2.0);

        double covered = coverage(3_000, () -> {
            var rows = IntStream.range(0, 25)
                    .mapToObj(student -> parallelScores(random, 10))
                    .toArray(double[][]::new);
            var stat = Scores.of(rows).analysis().reliability();
            return contains(Scores.intervalOf(stat), reliability);
        });

        assertThat(covered).isBetween(0.935, 0.965);
    }

    @Test
    void coversTheTrueCorrelation() {
        var random = new SplittableRandom(9);
        double correlation = 0.6;

        double covered = coverage(3_000, () -> {
            var rows = IntStream.range(0, 25)
                    .mapToObj(student -> {
                        double shared = random.nextGaussian();
                        double other = correlation * shared + 0.8 * random.nextGaussian();
                        return new double[] {shared, other};
                    })
                    .toArray(double[][]::new);
            var stat = Scores.of(rows).analysis().discrimination("a");
            return contains(Scores.intervalOf(stat), correlation);
        });

        assertThat(covered).isBetween(0.935, 0.965);
    }

    private static double[] parallelScores(SplittableRandom random, int items) {
        double ability = random.nextGaussian();
        return DoubleStream.generate(() -> ability + Math.sqrt(2) * random.nextGaussian())
                .limit(items)
                .toArray();
    }

    private static double coverage(int times, BooleanSupplier covered) {
        return IntStream.range(0, times).filter(time -> covered.getAsBoolean()).count() / (double) times;
    }

    private static double exactCoverage(double p, int n) {
        double probability = Math.pow(1 - p, n);
        double covered = 0;
        for (int right = 0; right <= n; right++) {
            covered += contains(Interval.wilson((double) right / n, n), p) ? probability : 0;
            probability *= (double) (n - right) / (right + 1) * p / (1 - p);
        }
        return covered;
    }

    private static boolean contains(Interval interval, double value) {
        return interval.low() <= value && value <= interval.high();
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
