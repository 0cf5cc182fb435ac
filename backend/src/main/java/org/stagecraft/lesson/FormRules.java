package org.stagecraft.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.stagecraft.lesson.PackTexts.OptionText;
import org.stagecraft.lesson.PackTexts.QuestionText;

/**
 * Whether a quiz can be passed by looking at its form: always choosing the longest option, the shortest, or the one in a
 * certain place. Each habit must hit the key no more often than chance allows.
 */
final class FormRules {
    /** Below this, luck explains nearly anything. */
    private static final int FEWEST_QUESTIONS = 6;
    /** A quiz written without a pattern is refused wrongly at most this often, for each family of habits. */
    private static final double RISK = 0.05;

    /**
     * How one habit fares.
     *
     * @param hits questions it gets right; a tie counts in parts
     * @param expected questions it would get right by chance
     * @param chance the probability of at least so many hits by chance
     */
    record Habit(String name, double hits, double expected, double chance) {}

    private FormRules() {}

    static void check(YamlFile file, List<QuestionText> questions, PackProblems problems) {
        List<QuestionText> choices = choices(questions);
        if (choices.size() < FEWEST_QUESTIONS) {
            return;
        }
        for (Habit habit : List.of(longest(choices), shortest(choices))) {
            if (habit.chance() < RISK) {
                refuse(file, habit, "Make right and wrong options similar in length.", problems);
            }
        }
        List<Habit> positions = positions(choices);
        for (Habit habit : positions) {
            if (habit.chance() < RISK / positions.size()) {
                refuse(file, habit, "Spread the right options over all places.", problems);
            }
        }
    }

    static List<QuestionText> choices(List<QuestionText> questions) {
        return questions.stream().filter(QuestionText::isChoice).toList();
    }

    static Habit longest(List<QuestionText> questions) {
        return extreme("the longest option", questions, option -> option.text().length());
    }

    static Habit shortest(List<QuestionText> questions) {
        return extreme(
                "the shortest option", questions, option -> -option.text().length());
    }

    static List<Habit> positions(List<QuestionText> questions) {
        int most = questions.stream()
                .mapToInt(question -> question.choices().size())
                .max()
                .orElse(0);
        List<Habit> habits = new ArrayList<>();
        for (int place = 0; place < most; place++) {
            int at = place;
            List<QuestionText> longEnough = questions.stream()
                    .filter(question -> question.choices().size() > at)
                    .toList();
            double hits = longEnough.stream()
                    .filter(question -> question.choices().get(at).correct())
                    .count();
            habits.add(habit("option number " + (place + 1), longEnough, hits));
        }
        return habits;
    }

    private static Habit extreme(String name, List<QuestionText> questions, ToDoubleFunction<OptionText> measure) {
        double hits = 0;
        for (QuestionText question : questions) {
            double top = question.choices().stream().mapToDouble(measure).max().orElseThrow();
            hits += question.choices().stream()
                    .filter(option -> measure.applyAsDouble(option) == top)
                    .mapToDouble(option -> option.correct() ? 1 : 0)
                    .average()
                    .orElseThrow();
        }
        return habit(name, questions, hits);
    }

    private static Habit habit(String name, List<QuestionText> questions, double hits) {
        double[] odds = questions.stream().mapToDouble(FormRules::odds).toArray();
        double expected = Arrays.stream(odds).sum();
        return new Habit(name, hits, expected, atLeast((int) Math.floor(hits + 1e-9), odds));
    }

    /** The chance that a blind choice is right. */
    private static double odds(QuestionText question) {
        return question.choices().stream()
                .mapToDouble(option -> option.correct() ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** The upper tail of the Poisson binomial distribution: a binomial whose trials have their own odds. */
    private static double atLeast(int hits, double[] odds) {
        double[] probability = new double[odds.length + 1];
        probability[0] = 1;
        for (int trial = 0; trial < odds.length; trial++) {
            for (int k = trial + 1; k > 0; k--) {
                probability[k] = probability[k] * (1 - odds[trial]) + probability[k - 1] * odds[trial];
            }
            probability[0] *= 1 - odds[trial];
        }
        double tail = 0;
        for (int k = hits; k <= odds.length; k++) {
            tail += probability[k];
        }
        return tail;
    }

    private static void refuse(YamlFile file, Habit habit, String hint, PackProblems problems) {
        String message = String.format(
                Locale.ROOT,
                "Always choosing %s would get %.1f questions right, where chance gives %.1f.",
                habit.name(),
                habit.hits(),
                habit.expected());
        problems.add(file, "/questions", message, hint);
    }
}
