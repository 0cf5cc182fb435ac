package org.stagecraft.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order in which an attempt shows a question's options. It depends on nothing but the attempt's seed and the
 * question's key, so that a reload, another device and another instance show the same. Fisher–Yates, in Durstenfeld's
 * version (CACM Algorithm 235).
 */
final class Shuffle {
    private Shuffle() {}

    static <T> List<T> of(List<T> items, long seed, String questionKey) {
        var random = new SplitMix(seed ^ new SplitMix(questionKey.hashCode()).next());
        List<T> shuffled = new ArrayList<>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.below(i + 1));
        }
        return shuffled;
    }

    /** A shuffle that never equals the given order, for an ordering question must not start solved. */
    static <T> List<T> otherThan(List<T> items, long seed, String questionKey) {
        List<T> shuffled = of(items, seed, questionKey);
        if (shuffled.equals(items)) {
            Collections.rotate(shuffled, 1);
        }
        return shuffled;
    }
}
