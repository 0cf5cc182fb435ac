package org.stagecraft.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.Option;
import org.stagecraft.lesson.Question;

/** What the lesson says to an answer, and only to that: nothing about options that were not chosen. */
@Schema(name = "AnswerFeedback")
public record Feedback(@Nullable String option, String html) {

    static List<Feedback> to(Question question, Response response, boolean right) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> chosen(question, response);
            case ORDERING -> misplaced(question, response);
            case NUMERIC, SHORT_TEXT ->
                Stream.of(right ? question.whenRight() : question.whenWrong())
                        .filter(Objects::nonNull)
                        .map(html -> new Feedback(null, html))
                        .toList();
        };
    }

    private static List<Feedback> chosen(Question question, Response response) {
        return question.options().stream()
                .filter(option -> response.chosen().contains(option.key()))
                .map(Feedback::of)
                .toList();
    }

    /** In the right order, the items that do not stand in their place. */
    private static List<Feedback> misplaced(Question question, Response response) {
        List<Feedback> feedback = new ArrayList<>();
        List<String> given = response.chosen();
        for (int i = 0; i < question.options().size(); i++) {
            Option option = question.options().get(i);
            if (!option.key().equals(given.get(i))) {
                feedback.add(of(option));
            }
        }
        return feedback;
    }

    private static Feedback of(Option option) {
        return new Feedback(option.key(), option.feedback());
    }
}
