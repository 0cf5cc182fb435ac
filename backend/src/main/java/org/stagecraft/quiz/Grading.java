package org.stagecraft.quiz;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.Option;
import org.stagecraft.lesson.Question;

/**
 * The share of a question's point that a response earns, from 0 to 1. Pure: the same response always earns the same.
 *
 * <ul>
 *   <li>SINGLE: 1 for the key, else 0.
 *   <li>MULTIPLE: (right chosen − wrong chosen) ÷ all right, never below 0. This is QTI's {@code map_response} with +1
 *       for a right and −1 for a wrong choice and a lower bound of 0 (1EdTech, QTI 2.1, "Response Mapping").
 *   <li>ORDERING: the share of neighbouring pairs of the key that stand next to each other in the response. This is
 *       Moodle's "relative to the next item (excluding last)". Unlike absolute positions it does not punish one item
 *       moved by taking the points of all that shifted.
 *   <li>NUMERIC: 1 if it differs from the key by no more than the tolerance (Moodle's "nominal" tolerance), else 0.
 *   <li>SHORT_TEXT: 1 if it equals an accepted answer as {@link ShortText} compares them, else 0.
 * </ul>
 */
final class Grading {
    private static final double SCALE = 100_000;

    private Grading() {}

    /** @param response in the form that {@link Response#checkedFor} gives it */
    static double fractionOf(Question question, Response response) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> choice(keyOptions(question), response.chosen());
            case ORDERING ->
                ordering(question.options().stream().map(Option::key).toList(), response.chosen());
            case NUMERIC -> numeric(question, response.number());
            case SHORT_TEXT -> shortText(question, response.text());
        };
    }

    static boolean isRight(double fraction) {
        return fraction >= 1;
    }

    static List<String> keyOptions(Question question) {
        return question.options().stream()
                .filter(Option::correct)
                .map(Option::key)
                .toList();
    }

    private static double choice(List<String> key, List<String> chosen) {
        Set<String> right = new HashSet<>(key);
        long hits = chosen.stream().filter(right::contains).count();
        long misses = chosen.size() - hits;
        return rounded(Math.max(0, hits - misses), right.size());
    }

    private static double ordering(List<String> key, List<String> response) {
        Set<List<String>> neighbours = neighbours(key);
        long kept = neighbours(response).stream().filter(neighbours::contains).count();
        return rounded(kept, neighbours.size());
    }

    private static Set<List<String>> neighbours(List<String> items) {
        return IntStream.range(1, items.size())
                .mapToObj(i -> List.of(items.get(i - 1), items.get(i)))
                .collect(Collectors.toSet());
    }

    /** In decimals, as people write them: in binary, 0.4 − 0.3 is more than 0.1. */
    private static double numeric(Question question, @Nullable Double number) {
        BigDecimal key = BigDecimal.valueOf(Objects.requireNonNull(question.number(), question.key()));
        BigDecimal distance =
                key.subtract(BigDecimal.valueOf(Objects.requireNonNull(number))).abs();
        return distance.compareTo(BigDecimal.valueOf(question.tolerance())) <= 0 ? 1 : 0;
    }

    private static double shortText(Question question, @Nullable String text) {
        String given = ShortText.folded(Objects.requireNonNull(text));
        boolean accepted = question.accepted().stream().map(ShortText::folded).anyMatch(given::equals);
        return accepted && !given.isEmpty() ? 1 : 0;
    }

    /** To the five decimals that the table keeps, so that reading back gives what was answered. */
    private static double rounded(long part, int whole) {
        return whole == 0 ? 0 : Math.round(part * SCALE / whole) / SCALE;
    }
}
