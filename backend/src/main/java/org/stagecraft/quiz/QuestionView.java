package org.stagecraft.quiz;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.Option;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuestionKind;

/** A question as its learner sees it: without the key, unless they have answered. */
@Schema(name = "Question")
record QuestionView(
        String key,
        QuestionKind kind,
        @Schema(description = "Sanitised HTML.") String prompt,

        @Schema(description = "What to choose from or to put in order, in this attempt's sequence.") @Nullable
        List<Choice> options,

        @Schema(description = "NUMERIC: what the number counts.") @Nullable
        String unit,

        @Nullable AnswerView answer) {

    /** An option without what it is worth. */
    @Schema(name = "QuestionChoice")
    record Choice(String key, String text) {
        static Choice of(Option option) {
            return new Choice(option.key(), option.text());
        }
    }

    static QuestionView of(Question question, long seed, @Nullable GradedAnswer answer) {
        return new QuestionView(
                question.key(),
                question.kind(),
                question.prompt(),
                choices(question, seed),
                question.unit(),
                answer == null ? null : AnswerView.of(question, answer));
    }

    private static @Nullable List<Choice> choices(Question question, long seed) {
        List<Choice> authored = question.options().stream().map(Choice::of).toList();
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> Shuffle.of(authored, seed, question.key());
            case ORDERING -> Shuffle.otherThan(authored, seed, question.key());
            case NUMERIC, SHORT_TEXT -> null;
        };
    }
}
