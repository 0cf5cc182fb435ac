package org.stagecraft.insight;

import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One statistic with its sample size and its 95 % interval, or the reason why there is none yet. */
record Stat(
        State state,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,

        @Schema(description = "Of observations it rests on.")
        int n,

        @Schema(description = "The n at which the next state begins; once SHOWN, the n that was needed.")
        int needed,

        @Schema(description = "Of UNDEFINED only.") @Nullable
        Reason reason) {
    /** How far a statistic may be trusted. */
    @Schema(name = "StatState")
    enum State {
        /** Fewer observations than the minimum: no value, show counts. */
        TOO_EARLY,
        /** A value, with a warning that a few more students may change it. */
        PROVISIONAL,
        SHOWN,
        /** Enough observations, but the formula has no answer for them. */
        UNDEFINED
    }

    /** Why a formula has no answer. */
    @Schema(name = "StatReason")
    enum Reason {
        /** Everybody has the same score, so nothing can vary together. */
        ALL_THE_SAME,
        TOO_FEW_QUESTIONS
    }

    /** A value with its interval, both rounded to four decimals. */
    static Stat of(Minimum minimum, int n, double value, Supplier<Interval> interval) {
        var state = minimum.stateAt(n);
        if (state == State.TOO_EARLY) {
            return new Stat(state, null, null, null, n, minimum.neededAt(n), null);
        }
        var range = interval.get();
        return new Stat(
                state, rounded(value), rounded(range.low()), rounded(range.high()), n, minimum.neededAt(n), null);
    }

    /** A mean of scores between 0 and 1, or a proportion, with Wilson's interval. */
    static Stat ofMean(Minimum minimum, int n, double sum) {
        double mean = n == 0 ? 0 : sum / n;
        return of(minimum, n, mean, () -> Interval.wilson(mean, n));
    }

    static Stat undefined(Minimum minimum, int n, Reason reason) {
        var state = minimum.stateAt(n);
        return state == State.TOO_EARLY
                ? new Stat(state, null, null, null, n, minimum.neededAt(n), null)
                : new Stat(State.UNDEFINED, null, null, null, n, minimum.neededAt(n), reason);
    }

    boolean hasValue() {
        return value != null;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
