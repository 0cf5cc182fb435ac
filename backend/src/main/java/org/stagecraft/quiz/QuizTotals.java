package org.stagecraft.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a whole class answered a quiz at first attempts, in counts and sums: its size depends on the quiz, not the class.
 *
 * @param attempts first attempts begun
 * @param finished those that are finished
 */
public record QuizTotals(
        int attempts,
        int finished,
        List<Answers> answers,
        List<Choices> choices,
        List<Responses> responses,
        List<Sureness> sureness,
        ScoreSums scores) {
    /**
     * The answers to one question given with one confidence, or without.
     *
     * @param inFinished those in attempts that are finished
     * @param right those with full marks
     * @param points the sum of their scores
     */
    public record Answers(
            String questionKey,
            @Nullable Confidence confidence,
            int answers,
            int inFinished,
            int right,
            double points) {}

    /** How many chose an option of a question whose answers are options. */
    public record Choices(String questionKey, String optionKey, int count) {}

    /** One of the ten most frequent responses to a question whose answers are an order, a number or a text. */
    public record Responses(String questionKey, Response response, int count, boolean right) {}

    /**
     * Sums over the students who used a confidence, each with their own number of answers and of right ones.
     *
     * @param answersSquared the sum of the squares of their answers
     * @param rightSquared the same of their right answers
     * @param answersTimesRight the same of the product
     */
    public record Sureness(
            Confidence confidence,
            int students,
            int answers,
            int right,
            double answersSquared,
            double rightSquared,
            double answersTimesRight) {}
}
