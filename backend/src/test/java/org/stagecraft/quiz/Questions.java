package org.stagecraft.quiz;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.Option;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuestionKind;

/** Questions for tests of pure rules. */
final class Questions {
    private Questions() {}

    static Question single(String key, String right, String... wrong) {
        return question(key, QuestionKind.SINGLE, options(List.of(right), List.of(wrong)), null);
    }

    static Question multiple(List<String> right, List<String> wrong) {
        return question("multiple", QuestionKind.MULTIPLE, options(right, wrong), null);
    }

    static Question ordering(List<String> order) {
        return question("ordering", QuestionKind.ORDERING, options(List.of(), order), null);
    }

    static Question numeric(double number, double tolerance) {
        return new Question(
                "numeric",
                QuestionKind.NUMERIC,
                "?",
                "topic",
                List.of(),
                number,
                tolerance,
                "tokens",
                List.of(),
                "yes",
                "no",
                "because",
                List.of(),
                null);
    }

    static Question shortText(String... accepted) {
        return new Question(
                "short",
                QuestionKind.SHORT_TEXT,
                "?",
                "topic",
                List.of(),
                null,
                0,
                null,
                List.of(accepted),
                "yes",
                "no",
                "because",
                List.of(),
                null);
    }

    static Question spare(String key, String practises) {
        return question(key, QuestionKind.SINGLE, options(List.of("a"), List.of("b")), practises);
    }

    static List<String> keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "option-" + i).toList();
    }

    private static Question question(String key, QuestionKind kind, List<Option> options, @Nullable String practises) {
        return new Question(
                key, kind, "?", "topic", options, null, 0, null, List.of(), null, null, "because", List.of(),
                practises);
    }

    private static List<Option> options(List<String> right, List<String> wrong) {
        return Stream.concat(
                        right.stream().map(key -> new Option(key, key, true, "right", null)),
                        wrong.stream().map(key -> new Option(key, key, false, "wrong", "idea")))
                .toList();
    }
}
