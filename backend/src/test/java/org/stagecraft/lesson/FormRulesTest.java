package org.stagecraft.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stagecraft.lesson.FormRules.Habit;
import org.stagecraft.lesson.PackTexts.OptionText;
import org.stagecraft.lesson.PackTexts.QuestionText;

class FormRulesTest {
    @Test
    void givesTheBinomialTailForQuestionsOfOneSort() {
        // 8 questions of 4 options, all keys longest: (1/4)^8.
        Habit habit = FormRules.longest(questions(8, 0, "the long right one", "wrong a", "wrong b", "wrong c"));

        assertThat(habit.hits()).isEqualTo(8);
        assertThat(habit.expected()).isEqualTo(2);
        assertThat(habit.chance()).isCloseTo(Math.pow(0.25, 8), within(1e-15));
    }

    @Test
    void countsTiesInParts() {
        Habit habit = FormRules.longest(questions(4, 0, "same length", "same lenght", "short", "short"));

        assertThat(habit.hits()).isEqualTo(2);
    }

    @Test
    void findsTheFavouritePlace() {
        List<Habit> habits = FormRules.positions(questions(10, 2, "a", "b", "c", "d"));

        assertThat(habits).extracting(Habit::hits).containsExactly(0.0, 0.0, 10.0, 0.0);
        assertThat(habits.get(2).chance()).isLessThan(1e-5);
        assertThat(habits.get(0).chance()).isCloseTo(1, within(1e-12));
    }

    @Test
    void refusesAQuizWhoseKeyIsAlwaysLongest() {
        StringBuilder quiz = new StringBuilder("questions:\n");
        for (int i = 0; i < 8; i++) {
            quiz.append(SamplePack.QUIZ
                    .replace("questions:\n", "")
                    .replace("key: what", "key: what-" + i)
                    .replace("The next token", "The next token of a text"));
        }

        assertThat(SamplePack.whole().withFile("quiz.yaml", quiz.toString()).problems())
                .extracting(PackProblem::message)
                .contains("Always choosing the longest option would get 8.0 questions right, where chance gives 2.7.");
    }

    private static List<QuestionText> questions(int n, int correct, String... texts) {
        List<OptionText> options = IntStream.range(0, texts.length)
                .mapToObj(i -> new OptionText("o" + i, texts[i], i == correct, "f", null))
                .toList();
        return IntStream.range(0, n)
                .mapToObj(i -> new QuestionText(
                        "q" + i,
                        null,
                        "single",
                        "t",
                        "p",
                        options,
                        null,
                        null,
                        0,
                        null,
                        null,
                        null,
                        null,
                        "e",
                        List.of("s")))
                .toList();
    }
}
