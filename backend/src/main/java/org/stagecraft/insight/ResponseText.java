package org.stagecraft.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagecraft.lesson.Option;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuestionKind;
import org.stagecraft.quiz.Response;

/** What a student answered, in words for a table. */
final class ResponseText {
    private ResponseText() {}

    static String of(Question question, Response response) {
        if (response.text() != null) {
            return response.text();
        }
        if (response.number() != null) {
            return BigDecimal.valueOf(response.number()).stripTrailingZeros().toPlainString();
        }
        return join(question, response.chosen());
    }

    /** The right answer, in the same words. */
    static String ofKey(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE ->
                join(
                        question,
                        question.options().stream()
                                .filter(Option::correct)
                                .map(Option::key)
                                .toList());
            case ORDERING ->
                join(question, question.options().stream().map(Option::key).toList());
            case NUMERIC ->
                question.number() == null
                        ? ""
                        : BigDecimal.valueOf(question.number())
                                .stripTrailingZeros()
                                .toPlainString();
            case SHORT_TEXT -> String.join(" / ", question.accepted());
        };
    }

    /** The wrong ideas behind what was chosen, if the lesson names them. */
    static String misconceptions(Question question, Response response) {
        return question.options().stream()
                .filter(option -> !option.correct() && response.chosen().contains(option.key()))
                .flatMap(option -> Stream.ofNullable(option.misconception()))
                .collect(Collectors.joining("; "));
    }

    /** HTML as authored in lessons, without its tags. */
    static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    private static String join(Question question, List<String> keys) {
        return keys.stream()
                .map(key -> question.options().stream()
                        .filter(option -> option.key().equals(key))
                        .map(option -> plain(option.text()))
                        .findFirst()
                        .orElse(key))
                .collect(Collectors.joining(question.kind() == QuestionKind.ORDERING ? " → " : "; "));
    }
}
