package org.stagecraft.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.QuestionKind;

/**
 * How a class answered one question, at first attempts.
 *
 * @param prompt sanitised HTML
 * @param answers given so far
 * @param unanswered left out in attempts that are finished; these score 0
 * @param right answers with full marks
 * @param randomGuess the mean score of blind guessing, where it can be said
 * @param options of SINGLE, MULTIPLE and ORDERING
 * @param responses the most frequent ones, of ORDERING, NUMERIC and SHORT_TEXT
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionInsight(
        String key,
        String prompt,
        QuestionKind kind,
        String topic,
        int answers,
        int unanswered,
        int right,
        Stat facility,
        Stat discrimination,
        @Nullable Double randomGuess,
        List<Choice> options,
        List<Response> responses,
        List<Sureness> confidence) {
    /** One option and how many chose it, in {@code share} of the answers given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Choice(
            String key,
            String text,
            boolean correct,
            @Nullable String misconception,
            int count,
            Stat share) {}

    /** One response in its own words and how many gave it. */
    record Response(String response, int count, boolean right) {}

    /** The answers given with one confidence. */
    record Sureness(String confidence, int answers, int right) {}

    int wrong() {
        return answers - right;
    }

    int certainAndWrong() {
        return confidence.stream()
                .filter(sureness -> sureness.confidence().equals("CERTAIN"))
                .mapToInt(sureness -> sureness.answers() - sureness.right())
                .sum();
    }
}
