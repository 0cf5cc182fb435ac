package org.stagecraft.insight;

/**
 * How often a class was right when it felt that sure.
 *
 * @param students who gave at least one answer with this confidence; the statistic's n, because one student's answers
 *     resemble each other
 * @param share of these answers that were right
 */
record Calibration(String confidence, int students, int answers, int right, Stat share) {
    private static final double NO_VARIANCE = 1e-12;

    /**
     * The sums over students, each with {@code answers} and {@code right} of their own.
     *
     * @param answersSquared the sum over students of the square of their answers
     * @param rightSquared the same of their right answers
     * @param answersTimesRight the same of the product
     */
    record Sums(
            int students,
            int answers,
            int right,
            double answersSquared,
            double rightSquared,
            double answersTimesRight) {}

    /**
     * Wilson's interval with the effective sample size (Franco, Little, Louis and Slud 2019) from the variance of a
     * ratio estimated over whole students (Cochran 1977, section 6.4).
     */
    static Calibration of(String confidence, Sums sums) {
        double share = sums.answers() == 0 ? 0 : (double) sums.right() / sums.answers();
        var stat = Stat.of(
                Minimum.SHARE, sums.students(), share, () -> Interval.wilson(share, effectiveSize(share, sums)));
        return new Calibration(confidence, sums.students(), sums.answers(), sums.right(), stat);
    }

    /** Never more than the answers there are; where students do not differ at all, each counts as one. */
    private static double effectiveSize(double share, Sums sums) {
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
