package org.stagecraft.insight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.QuestionKind;
import org.stagecraft.quiz.Confidence;

/** How a class answered one question, at first attempts. */
record QuestionInsight(
        String key,
        @Schema(description = "Sanitised HTML.") String prompt,
        QuestionKind kind,

        @Schema(description = "The key of the section that teaches it.")
        String topic,

        @Schema(description = "Answers given so far.") int answers,

        @Schema(description = "Left out in attempts that are finished; these score 0.")
        int unanswered,

        @Schema(description = "Answers with full marks.") int right,
        Stat facility,
        Stat discrimination,

        @Schema(description = "The mean score of blind guessing, where it can be said.") @Nullable
        Double randomGuess,

        @Schema(description = "Of SINGLE and MULTIPLE, as authored.")
        List<Choice> options,

        @Schema(description = "Of ORDERING, NUMERIC and SHORT_TEXT: the ten most frequent.")
        List<Given> responses,

        List<Sureness> confidence) {
    /** One option and how many chose it, in {@code share} of the answers given. */
    @Schema(name = "OptionInsight")
    record Choice(
            String key,
            String text,
            boolean correct,
            @Nullable String misconception,
            int count,
            Stat share) {}

    /** One response in words, and how many gave it. */
    @Schema(name = "ResponseInsight")
    record Given(String response, int count, boolean right) {}

    /** The answers given with one confidence. */
    @Schema(name = "ConfidenceInsight")
    record Sureness(Confidence confidence, int answers, int right) {}

    /** Answers without full marks. */
    int wrong() {
        return answers - right;
    }

    int certainAndWrong() {
        return confidence.stream()
                .filter(sureness -> sureness.confidence() == Confidence.CERTAIN)
                .mapToInt(sureness -> sureness.answers() - sureness.right())
                .sum();
    }
}
