package org.stagecraft.insight;

/** How many observations a statistic needs before it is shown, and before it is shown without a warning. */
enum Minimum {
    FACILITY(5, 5),
    SHARE(10, 10),
    DISCRIMINATION(20, 60),
    RELIABILITY(20, 20);

    private final int shown;
    private final int firm;

    Minimum(int shown, int firm) {
        this.shown = shown;
        this.firm = firm;
    }

    Stat.State stateAt(int n) {
        if (n < shown) {
            return Stat.State.TOO_EARLY;
        }
        return n < firm ? Stat.State.PROVISIONAL : Stat.State.SHOWN;
    }

    /** The number that is still missing for the next state, or the one reached when there is no next. */
    int neededAt(int n) {
        return n < shown ? shown : firm;
    }
}
