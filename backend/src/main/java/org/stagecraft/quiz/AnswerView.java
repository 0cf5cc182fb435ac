package org.stagecraft.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.Option;
import org.stagecraft.lesson.Question;

/** A saved answer with everything that may be told now that it is given: its feedback, the key, the explanation. */
@Schema(name = "Answer")
public record AnswerView(
        String questionKey,
        Response response,
        @Nullable Confidence confidence,

        @Schema(description = "The share of the point earned, 0 to 1.")
        double fraction,

        boolean correct,

        @Schema(description = "Sanitised HTML, for what was chosen.")
        List<Feedback> feedback,

        @Schema(description = "The right answer, in the form of a response.")
        Response key,

        @Schema(description = "Sanitised HTML.") String explanation,

        @Schema(description = "The key of the section that teaches it.")
        String topic,

        @Schema(description = "Keys of the lesson's sources.")
        List<String> sources,

        Instant answeredAt) {

    static AnswerView of(Question question, GradedAnswer answer) {
        return new AnswerView(
                question.key(),
                answer.response(),
                answer.confidence(),
                answer.fraction(),
                answer.isRight(),
                Feedback.to(question, answer.response(), answer.isRight()),
                keyOf(question),
                question.explanation(),
                question.topic(),
                question.sources(),
                answer.answeredAt());
    }

    private static Response keyOf(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> Response.ofOptions(Grading.keyOptions(question));
            case ORDERING ->
                Response.ofOrder(question.options().stream().map(Option::key).toList());
            case NUMERIC -> Response.ofNumber(Objects.requireNonNull(question.number()));
            case SHORT_TEXT -> Response.ofText(question.accepted().get(0));
        };
    }
}
