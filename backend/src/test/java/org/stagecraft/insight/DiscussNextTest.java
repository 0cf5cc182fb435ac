package org.stagecraft.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.stagecraft.insight.QuestionInsight.Choice;
import org.stagecraft.insight.QuestionInsight.Sureness;
import org.stagecraft.insight.Suggestion.Reason;
import org.stagecraft.lesson.QuestionKind;
import org.stagecraft.quiz.Confidence;

class DiscussNextTest {
    private static final Stat NOTHING_WRONG = discrimination(0.1, 0.6);

    @Test
    void saysNothingAboutAClassThatGotItRight() {
        assertThat(DiscussNext.pick(List.of(question("easy", 18, 1, 1, 0).build())))
                .isEmpty();
    }

    @Test
    void saysNothingBeforeFiveStudentsAnswered() {
        assertThat(DiscussNext.pick(List.of(question("early", 0, 4, 0, 0).build())))
                .isEmpty();
    }

    @Test
    void namesTheMisconceptionThatHalfTheWrongAnswersShare() {
        var suggestion = onlyOne(question("q", 8, 9, 2, 1));

        assertThat(suggestion.reason()).isEqualTo(Reason.SHARED_MISCONCEPTION);
        assertThat(suggestion.detail().options()).containsExactly("b");
        assertThat(suggestion.detail().misconception()).isEqualTo("idea b");
        assertThat(suggestion.detail().chosen()).isEqualTo(9);
        assertThat(suggestion.detail().wrong()).isEqualTo(12);
    }

    @Test
    void doesNotNameAMisconceptionBeforeTenAnswered() {
        assertThat(onlyOne(question("q", 3, 5, 0, 0)).reason()).isEqualTo(Reason.MANY_WRONG);
    }

    @Test
    void noticesStudentsWhoWereCertainAndWrong() {
        var suggestion = onlyOne(question("q", 14, 3, 2, 1).withCertainAndWrong(4));

        assertThat(suggestion.reason()).isEqualTo(Reason.CONFIDENT_AND_WRONG);
        assertThat(suggestion.detail().certainAndWrong()).isEqualTo(4);
    }

    @Test
    void doesNotMakeMuchOfTwoStudentsWhoWereCertain() {
        assertThat(DiscussNext.pick(
                        List.of(question("q", 7, 1, 1, 1).withCertainAndWrong(2).build())))
                .isEmpty();
    }

    @Test
    void findsAClassThatTwoOptionsSplit() {
        var suggestion = onlyOne(question("q", 11, 8, 1, 0));

        assertThat(suggestion.reason()).isEqualTo(Reason.SPLIT_CLASS);
        assertThat(suggestion.detail().options()).containsExactly("a", "b");
    }

    @Test
    void saysThatManyAreWrongWhereNoOneIdeaExplainsIt() {
        assertThat(onlyOne(question("q", 5, 5, 5, 5)).reason()).isEqualTo(Reason.MANY_WRONG);
    }

    @Test
    void doubtsTheQuestionFirstWhenItsDiscriminationIsNegativeBeyondChance() {
        var faulty = question("faulty", 19, 1, 0, 0).withDiscrimination(discrimination(-0.7, -0.05));
        var chance = question("chance", 19, 1, 0, 0).withDiscrimination(discrimination(-0.4, 0.2));
        var hard = question("hard", 2, 6, 6, 6);

        var suggestions = DiscussNext.pick(List.of(hard.build(), chance.build(), faulty.build()));

        assertThat(suggestions).extracting(Suggestion::questionKey).containsExactly("faulty", "hard");
        assertThat(suggestions.get(0).reason()).isEqualTo(Reason.CHECK_THE_QUESTION);
    }

    @Test
    void putsFirstWhatMostGotWrongAndCountsTheCertainTwice() {
        var some = question("some", 10, 4, 3, 3);
        var certain = question("certain", 10, 4, 3, 3).withCertainAndWrong(5);
        var most = question("most", 4, 6, 5, 5).withCertainAndWrong(0);

        assertThat(DiscussNext.pick(List.of(some.build(), certain.build(), most.build())))
                .extracting(Suggestion::questionKey)
                .containsExactly("most", "certain", "some");
    }

    @Test
    void picksAtMostFiveAndKeepsTheOrderOfTheQuizAmongEquals() {
        var questions = IntStream.range(0, 9)
                .mapToObj(i -> question("q" + i, 5, 5, 5, 5).build())
                .toList();

        assertThat(DiscussNext.pick(questions))
                .extracting(Suggestion::questionKey)
                .containsExactly("q0", "q1", "q2", "q3", "q4");
    }

    @Property
    void alwaysGivesTheSamePicksInFallingNeed(@ForAll("quizzes") List<QuestionInsight> quiz) {
        var picks = DiscussNext.pick(quiz);

        assertThat(picks).isEqualTo(DiscussNext.pick(quiz)).hasSizeLessThanOrEqualTo(DiscussNext.AT_MOST);
        assertThat(picks).extracting(Suggestion::questionKey).doesNotHaveDuplicates();
        assertThat(picks.stream()
                        .map(pick ->
                                -(double) (pick.detail().wrong() + pick.detail().certainAndWrong())
                                        / pick.detail().answers()))
                .isSorted();
    }

    @Provide
    Arbitrary<List<QuestionInsight>> quizzes() {
        return Arbitraries.integers()
                .between(0, 12)
                .list()
                .ofSize(4)
                .list()
                .ofMaxSize(15)
                .map(quiz -> IntStream.range(0, quiz.size())
                        .mapToObj(i -> {
                            var counts = quiz.get(i);
                            return question("q" + i, counts.get(0), counts.get(1), counts.get(2), counts.get(3))
                                    .withCertainAndWrong(counts.get(1) / 2)
                                    .build();
                        })
                        .toList());
    }

    private static Suggestion onlyOne(Draft draft) {
        var suggestions = DiscussNext.pick(List.of(draft.build()));
        assertThat(suggestions).hasSize(1);
        return suggestions.get(0);
    }

    private static Stat discrimination(double low, double high) {
        return Stat.of(Minimum.DISCRIMINATION, 60, (low + high) / 2, () -> new Interval(low, high));
    }

    /** A question with four options, of which {@code a} is right, and how many chose each. */
    private static Draft question(String key, int... chosen) {
        return new Draft(key, chosen, 0, NOTHING_WRONG);
    }

    private record Draft(String key, int[] chosen, int certainAndWrong, Stat discrimination) {
        Draft withCertainAndWrong(int students) {
            return new Draft(key, chosen, students, discrimination);
        }

        Draft withDiscrimination(Stat stat) {
            return new Draft(key, chosen, certainAndWrong, stat);
        }

        QuestionInsight build() {
            int answers = IntStream.of(chosen).sum();
            int right = chosen[0];
            var options = IntStream.range(0, chosen.length)
                    .mapToObj(i -> new Choice(
                            Scores.name(i),
                            "text",
                            i == 0,
                            i == 0 ? null : "idea " + Scores.name(i),
                            chosen[i],
                            Stat.ofMean(Minimum.SHARE, answers, chosen[i])))
                    .toList();
            return new QuestionInsight(
                    key,
                    "prompt",
                    QuestionKind.SINGLE,
                    "topic",
                    answers,
                    0,
                    right,
                    Stat.ofMean(Minimum.FACILITY, answers, right),
                    discrimination,
                    0.25,
                    options,
                    List.of(),
                    List.of(new Sureness(Confidence.CERTAIN, certainAndWrong, 0)));
        }
    }
}
