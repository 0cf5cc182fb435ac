package org.stagecraft.quiz;

import java.util.List;

/**
 * All that item statistics need to know about a table of scores (one row a complete attempt, one column a question,
 * each score from 0 to 1), so that a class of any size is summed where its answers are stored.
 *
 * @param rows complete attempts: finished, or with every question answered; what a finished attempt left unanswered
 *     scores 0
 * @param total the sum over rows of the row's total score
 * @param totalSquared the sum over rows of that total's square
 * @param items the questions that somebody answered
 */
public record ScoreSums(int rows, double total, double totalSquared, List<Item> items) {
    /**
     * One question's column.
     *
     * @param sum of its scores
     * @param squared the sum of its scores' squares
     * @param withTotal the sum over rows of its score times the row's total
     */
    public record Item(String questionKey, double sum, double squared, double withTotal) {}
}
