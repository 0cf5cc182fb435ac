package org.stagecraft.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagecraft.insight.QuestionInsight.Choice;
import org.stagecraft.insight.Suggestion.Detail;
import org.stagecraft.insight.Suggestion.Reason;
import org.stagecraft.lesson.QuestionKind;

/**
 * Picks the questions most worth class time. First those whose own fault must be ruled out; then by the share of the
 * class that was wrong, where who was wrong and certain counts twice; equal ones in the order of the quiz.
 */
final class DiscussNext {
    static final int AT_MOST = 5;

    private static final int CERTAIN_AND_WRONG_PEOPLE = 3;
    private static final double CERTAIN_AND_WRONG_SHARE = 0.2;
    private static final double HALF = 0.5;
    private static final double CAMP = 0.3;
    private static final double BOTH_CAMPS = 0.7;

    private DiscussNext() {}

    static List<Suggestion> pick(List<QuestionInsight> questions) {
        return questions.stream()
                .filter(question -> question.facility().hasValue() && question.answers() > 0)
                .flatMap(question -> reasonFor(question).stream())
                .sorted(Comparator.comparing(DiscussNext::mayBeFaulty)
                        .thenComparing(DiscussNext::need)
                        .reversed())
                .limit(AT_MOST)
                .toList();
    }

    private static Optional<Suggestion> reasonFor(QuestionInsight question) {
        return Stream.of(
                        checkTheQuestion(question),
                        sharedMisconception(question),
                        confidentAndWrong(question),
                        splitClass(question),
                        manyWrong(question))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Suggestion> checkTheQuestion(QuestionInsight question) {
        var high = question.discrimination().high();
        return high != null && high < 0
                ? Optional.of(suggest(question, Reason.CHECK_THE_QUESTION, List.of()))
                : Optional.empty();
    }

    private static Optional<Suggestion> sharedMisconception(QuestionInsight question) {
        if (question.wrong() < HALF * question.answers()) {
            return Optional.empty();
        }
        return question.options().stream()
                .filter(option -> !option.correct() && option.share().hasValue())
                .max(Comparator.comparingInt(Choice::count))
                .filter(option -> option.count() >= HALF * question.wrong())
                .map(option -> new Suggestion(
                        question.key(),
                        Reason.SHARED_MISCONCEPTION,
                        new Detail(
                                question.answers(),
                                question.wrong(),
                                question.certainAndWrong(),
                                List.of(option.key()),
                                option.misconception(),
                                option.count())));
    }

    private static Optional<Suggestion> confidentAndWrong(QuestionInsight question) {
        int people = question.certainAndWrong();
        return people >= CERTAIN_AND_WRONG_PEOPLE && people >= CERTAIN_AND_WRONG_SHARE * question.answers()
                ? Optional.of(suggest(question, Reason.CONFIDENT_AND_WRONG, List.of()))
                : Optional.empty();
    }

    private static Optional<Suggestion> splitClass(QuestionInsight question) {
        if (question.kind() != QuestionKind.SINGLE) {
            return Optional.empty();
        }
        var camps = question.options().stream()
                .filter(option -> option.share().hasValue() && option.count() >= CAMP * question.answers())
                .sorted(Comparator.comparingInt(Choice::count).reversed())
                .limit(2)
                .toList();
        int inCamps = camps.stream().mapToInt(Choice::count).sum();
        return camps.size() == 2 && inCamps >= BOTH_CAMPS * question.answers()
                ? Optional.of(suggest(question, Reason.SPLIT_CLASS, camps))
                : Optional.empty();
    }

    private static Optional<Suggestion> manyWrong(QuestionInsight question) {
        return question.wrong() >= HALF * question.answers()
                ? Optional.of(suggest(question, Reason.MANY_WRONG, List.of()))
                : Optional.empty();
    }

    private static Suggestion suggest(QuestionInsight question, Reason reason, List<Choice> options) {
        return new Suggestion(
                question.key(),
                reason,
                new Detail(
                        question.answers(),
                        question.wrong(),
                        question.certainAndWrong(),
                        options.stream().map(Choice::key).toList(),
                        null,
                        null));
    }

    private static boolean mayBeFaulty(Suggestion suggestion) {
        return suggestion.reason() == Reason.CHECK_THE_QUESTION;
    }

    private static double need(Suggestion suggestion) {
        var detail = suggestion.detail();
        return (double) (detail.wrong() + detail.certainAndWrong()) / detail.answers();
    }
}
