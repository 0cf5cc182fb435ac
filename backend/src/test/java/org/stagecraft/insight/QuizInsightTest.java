package org.stagecraft.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stagecraft.lesson.Option;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuestionKind;
import org.stagecraft.lesson.QuizContent;
import org.stagecraft.lesson.Step;
import org.stagecraft.lesson.StepKind;
import org.stagecraft.quiz.Confidence;
import org.stagecraft.quiz.QuizTotals;
import org.stagecraft.quiz.QuizTotals.Answers;
import org.stagecraft.quiz.QuizTotals.Choices;
import org.stagecraft.quiz.ScoreSums;

class QuizInsightTest {
    private static final List<Question> QUESTIONS = List.of(question("q1"), question("q2"));

    @Test
    void addsUpAnswersOfEveryConfidence() {
        var question = insight(totals(0)).questions().get(0);

        assertThat(question.answers()).isEqualTo(12);
        assertThat(question.right()).isEqualTo(6);
        assertThat(question.facility().value()).isEqualTo(0.5);
        assertThat(question.certainAndWrong()).isEqualTo(4);
        assertThat(question.confidence())
                .extracting(QuestionInsight.Sureness::confidence)
                .containsExactly(Confidence.CERTAIN);
    }

    @Test
    void countsAnOptionThatNobodyChoseAsZero() {
        var options = insight(totals(0)).questions().get(0).options();

        assertThat(options).extracting(QuestionInsight.Choice::count).containsExactly(6, 6, 0);
        assertThat(options.get(2).share().value()).isEqualTo(0.0);
        assertThat(options.get(2).share().high()).isGreaterThan(0.2);
    }

    @Test
    void givesNoPointsForWhatAFinishedAttemptLeftOut() {
        var questions = insight(totals(15)).questions();

        assertThat(questions.get(0).unanswered()).isEqualTo(3);
        assertThat(questions.get(0).facility().n()).isEqualTo(15);
        assertThat(questions.get(0).facility().value()).isEqualTo(0.4);
        assertThat(questions.get(1).unanswered()).isEqualTo(15);
        assertThat(questions.get(1).facility().value()).isEqualTo(0.0);
    }

    @Test
    void doesNotCountWhatARunningAttemptHasNotReachedYet() {
        var question = insight(totals(0)).questions().get(1);

        assertThat(question.unanswered()).isZero();
        assertThat(question.facility().state()).isEqualTo(Stat.State.TOO_EARLY);
        assertThat(question.facility().n()).isZero();
    }

    @Test
    void saysWhatBlindGuessingWouldScore() {
        assertThat(insight(totals(0)).questions().get(0).randomGuess()).isEqualTo(1.0 / 3);
    }

    private static QuizInsight insight(QuizTotals totals) {
        var step = new Step(
                "quiz", StepKind.QUIZ, "Quiz", 5, false, null, List.of(), new QuizContent(QUESTIONS, List.of()), null);
        return QuizInsight.of(new UUID(0, 1), step, QUESTIONS, totals);
    }

    /** Twelve answers to q1, none to q2. */
    private static QuizTotals totals(int finished) {
        int inFinished = finished == 0 ? 0 : 6;
        return new QuizTotals(
                15,
                finished,
                List.of(
                        new Answers("q1", null, 6, inFinished, 4, 4),
                        new Answers("q1", Confidence.CERTAIN, 6, inFinished, 2, 2)),
                List.of(new Choices("q1", "a", 6), new Choices("q1", "b", 6)),
                List.of(),
                List.of(),
                new ScoreSums(finished, 6, 6, List.of(new ScoreSums.Item("q1", 6, 6, 6))));
    }

    private static Question question(String key) {
        var options = List.of(
                new Option("a", "A", true, "", null),
                new Option("b", "B", false, "", "idea"),
                new Option("c", "C", false, "", "idea"));
        return new Question(
                key,
                QuestionKind.SINGLE,
                "prompt",
                "topic",
                options,
                null,
                0,
                null,
                List.of(),
                null,
                null,
                "",
                List.of(),
                null);
    }
}
