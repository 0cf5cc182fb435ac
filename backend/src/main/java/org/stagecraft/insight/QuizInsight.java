package org.stagecraft.insight;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.insight.QuestionInsight.Choice;
import org.stagecraft.insight.QuestionInsight.Given;
import org.stagecraft.insight.QuestionInsight.Sureness;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuestionKind;
import org.stagecraft.lesson.Step;
import org.stagecraft.quiz.QuizTotals;

/** How a class did in one quiz, at first attempts. */
record QuizInsight(
        UUID meetingId,
        String stepKey,
        String title,
        @Schema(description = "First attempts begun.") int attempts,

        @Schema(description = "First attempts that are finished or fully answered.")
        int complete,

        Stat reliability,
        List<Calibration> calibration,
        List<QuestionInsight> questions,

        @Schema(description = "At most five, the most needed first.")
        List<Suggestion> discussNext) {

    static QuizInsight of(UUID meetingId, Step step, List<Question> asked, QuizTotals totals) {
        var analysis = ItemAnalysis.of(
                totals.scores(), asked.stream().map(Question::key).toList());
        var questions = asked.stream()
                .map(question -> question(question, totals, analysis.discrimination(question.key())))
                .toList();
        return new QuizInsight(
                meetingId,
                step.key(),
                step.title(),
                totals.attempts(),
                totals.scores().rows(),
                analysis.reliability(),
                totals.sureness().stream()
                        .sorted(Comparator.comparing(QuizTotals.Sureness::confidence))
                        .map(Calibration::of)
                        .toList(),
                questions,
                DiscussNext.pick(questions));
    }

    private static QuestionInsight question(Question question, QuizTotals totals, Stat discrimination) {
        var given = totals.answers().stream()
                .filter(part -> part.questionKey().equals(question.key()))
                .toList();
        int answers = given.stream().mapToInt(QuizTotals.Answers::answers).sum();
        int unanswered = totals.finished()
                - given.stream().mapToInt(QuizTotals.Answers::inFinished).sum();
        double points = given.stream().mapToDouble(QuizTotals.Answers::points).sum();
        return new QuestionInsight(
                question.key(),
                question.prompt(),
                question.kind(),
                question.topic(),
                answers,
                unanswered,
                given.stream().mapToInt(QuizTotals.Answers::right).sum(),
                Stat.ofMean(Minimum.FACILITY, answers + unanswered, points),
                discrimination,
                randomGuess(question),
                choices(question, answers, totals),
                responses(question, totals),
                sureness(given));
    }

    /** Only where one of several options is right: for the other kinds it depends on how people guess. */
    private static @Nullable Double randomGuess(Question question) {
        return question.kind() == QuestionKind.SINGLE ? 1.0 / question.options().size() : null;
    }

    private static List<Choice> choices(Question question, int answers, QuizTotals totals) {
        if (question.kind() != QuestionKind.SINGLE && question.kind() != QuestionKind.MULTIPLE) {
            return List.of();
        }
        return question.options().stream()
                .map(option -> {
                    int count = totals.choices().stream()
                            .filter(choice -> choice.questionKey().equals(question.key())
                                    && choice.optionKey().equals(option.key()))
                            .mapToInt(QuizTotals.Choices::count)
                            .sum();
                    return new Choice(
                            option.key(),
                            option.text(),
                            option.correct(),
                            option.misconception(),
                            count,
                            Stat.ofMean(Minimum.SHARE, answers, count));
                })
                .toList();
    }

    private static List<Given> responses(Question question, QuizTotals totals) {
        return totals.responses().stream()
                .filter(part -> part.questionKey().equals(question.key()))
                .map(part -> new Given(ResponseText.of(question, part.response()), part.count(), part.right()))
                .toList();
    }

    private static List<Sureness> sureness(List<QuizTotals.Answers> given) {
        return given.stream()
                .flatMap(part -> part.confidence() == null
                        ? Stream.of()
                        : Stream.of(new Sureness(part.confidence(), part.answers(), part.right())))
                .sorted(Comparator.comparing(Sureness::confidence))
                .toList();
    }
}
