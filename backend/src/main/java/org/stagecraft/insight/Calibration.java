package org.stagecraft.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stagecraft.quiz.Confidence;
import org.stagecraft.quiz.QuizTotals;

/** How often a class was right when it felt that sure. */
record Calibration(
        Confidence confidence,

        @Schema(
                description =
                        "Who gave at least one such answer; the statistic's n, for one student's answers resemble each other.")
        int students,

        int answers,
        int right,

        @Schema(description = "The part of these answers that were right.")
        Stat share) {
    private static final double NO_VARIANCE = 1e-12;

    /**
     * Wilson's interval with the effective sample size (Franco, Little, Louis and Slud 2019) from the variance of a
     * ratio estimated over whole students (Cochran 1977, section 6.4).
     */
    static Calibration of(QuizTotals.Sureness sums) {
        double share = sums.answers() == 0 ? 0 : (double) sums.right() / sums.answers();
        var stat = Stat.of(
                Minimum.SHARE, sums.students(), share, () -> Interval.wilson(share, effectiveSize(share, sums)));
        return new Calibration(sums.confidence(), sums.students(), sums.answers(), sums.right(), stat);
    }

    /** Never more than the answers there are; where students do not differ at all, each counts as one. */
    private static double effectiveSize(double share, QuizTotals.Sureness sums) {
        double squares =
                sums.rightSquared() - 2 * share * sums.answersTimesRight() + share * share * sums.answersSquared();
        double students = sums.students();
        double answers = sums.answers();
        double variance = students / (students - 1) * squares / (answers * answers);
        if (variance < NO_VARIANCE || share * (1 - share) < NO_VARIANCE) {
            return students;
        }
        return Math.max(1, Math.min(answers, share * (1 - share) / variance));
    }
}
