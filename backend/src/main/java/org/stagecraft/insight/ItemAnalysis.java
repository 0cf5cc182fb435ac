package org.stagecraft.insight;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stagecraft.quiz.ScoreSums;

/** How the questions of a quiz hang together, by the formulas of Moodle's quiz statistics (docs/statistics.md). */
final class ItemAnalysis {
    /** Sums of scores with five decimals are exact enough for this to separate "varies" from "rounding". */
    private static final double NO_VARIANCE = 1e-9;

    private final ScoreSums sums;
    private final Map<String, ScoreSums.Item> items;
    private final double totalVariance;

    private ItemAnalysis(ScoreSums sums, Map<String, ScoreSums.Item> items) {
        this.sums = sums;
        this.items = items;
        this.totalVariance = covariance(sums.totalSquared(), sums.total(), sums.total());
    }

    /** A question that nobody answered scores 0 everywhere, and still counts among the questions. */
    static ItemAnalysis of(ScoreSums sums, List<String> questionKeys) {
        Map<String, ScoreSums.Item> answered =
                sums.items().stream().collect(Collectors.toMap(ScoreSums.Item::questionKey, Function.identity()));
        return new ItemAnalysis(
                sums,
                questionKeys.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                key -> answered.getOrDefault(key, new ScoreSums.Item(key, 0, 0, 0)))));
    }

    /**
     * Moodle's discrimination index: Pearson's correlation between the score of a question and the score in the rest of
     * the quiz.
     */
    Stat discrimination(String questionKey) {
        int n = sums.rows();
        var item = items.get(questionKey);
        if (item == null || items.size() < 2) {
            return Stat.undefined(Minimum.DISCRIMINATION, n, Stat.Reason.TOO_FEW_QUESTIONS);
        }
        double variance = variance(item);
        double withTotal = covariance(item.withTotal(), item.sum(), sums.total());
        double restVariance = totalVariance + variance - 2 * withTotal;
        if (n < 2 || variance < NO_VARIANCE || restVariance < NO_VARIANCE) {
            return Stat.undefined(Minimum.DISCRIMINATION, n, Stat.Reason.ALL_THE_SAME);
        }
        double correlation = Math.max(-1, Math.min(1, (withTotal - variance) / Math.sqrt(variance * restVariance)));
        return Stat.of(Minimum.DISCRIMINATION, n, correlation, () -> Interval.fisher(correlation, n));
    }

    /**
     * Cronbach's alpha (1951), which Moodle calls the coefficient of internal consistency; where every score is 0 or 1
     * it is Kuder and Richardson's formula 20.
     */
    Stat reliability() {
        int n = sums.rows();
        if (items.size() < 2) {
            return Stat.undefined(Minimum.RELIABILITY, n, Stat.Reason.TOO_FEW_QUESTIONS);
        }
        if (n < 2 || totalVariance < NO_VARIANCE) {
            return Stat.undefined(Minimum.RELIABILITY, n, Stat.Reason.ALL_THE_SAME);
        }
        double alpha = alpha();
        return Stat.of(Minimum.RELIABILITY, n, alpha, () -> Interval.feldt(alpha, n, items.size()));
    }

    private double alpha() {
        double k = items.size();
        double withinItems = items.values().stream().mapToDouble(this::variance).sum();
        return k / (k - 1) * (1 - withinItems / totalVariance);
    }

    private double variance(ScoreSums.Item item) {
        return covariance(item.squared(), item.sum(), item.sum());
    }

    private double covariance(double sumOfProducts, double sumA, double sumB) {
        int n = sums.rows();
        return (sumOfProducts - sumA * sumB / n) / (n - 1);
    }
}
