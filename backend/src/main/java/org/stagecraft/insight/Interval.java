package org.stagecraft.insight;

import org.hipparchus.distribution.continuous.FDistribution;

/** A two-sided 95 % confidence interval. */
record Interval(double low, double high) {
    /** The 97.5 % point of the standard normal distribution. */
    static final double Z = 1.959963984540054;

    private static final double TAIL = 0.025;

    /**
     * Wilson's score interval of a proportion (Wilson 1927; Newcombe 1998, method 3). For the mean of scores between 0
     * and 1 it is at least as wide as needed: no such scores vary more than 0/1 scores of that mean (Bhatia and Davis
     * 2000).
     *
     * @param n of observations; not whole when it is an effective sample size
     */
    static Interval wilson(double mean, double n) {
        double z2 = Z * Z;
        double centre = (mean + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z / (1 + z2 / n) * Math.sqrt(mean * (1 - mean) / n + z2 / (4 * n * n));
        return new Interval(Math.max(0, Math.min(mean, centre - half)), Math.min(1, Math.max(mean, centre + half)));
    }

    /** Of a correlation, by Fisher's z transformation (Fisher 1921); {@code n} of at least four pairs. */
    static Interval fisher(double correlation, int n) {
        if (Math.abs(correlation) == 1) {
            return new Interval(correlation, correlation);
        }
        double z = 0.5 * Math.log((1 + correlation) / (1 - correlation));
        double half = Z / Math.sqrt(n - 3.0);
        return new Interval(Math.tanh(z - half), Math.tanh(z + half));
    }

    /** Of coefficient alpha (Feldt, Woodruff and Salih 1987, formulas 6 and 7). */
    static Interval feldt(double alpha, int people, int items) {
        var f = new FDistribution(people - 1.0, (people - 1.0) * (items - 1.0));
        double unexplained = 1 - alpha;
        return new Interval(
                1 - unexplained * f.inverseCumulativeProbability(1 - TAIL),
                1 - unexplained * f.inverseCumulativeProbability(TAIL));
    }
}
