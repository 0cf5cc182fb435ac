package org.stagecraft.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stagecraft.lesson.QuizContent;

class PracticeTest {
    private static final QuizContent QUIZ = new QuizContent(
            List.of(
                    Questions.single("one", "a", "b"),
                    Questions.single("two", "a", "b"),
                    Questions.single("three", "a", "b")),
            List.of(
                    Questions.spare("one-again", "one"),
                    Questions.spare("one-more", "one"),
                    Questions.spare("two-again", "two")));

    @Test
    void asksTheSparesOfWhatWasMissed() {
        assertThat(Practice.next(QUIZ, Set.of("two", "three"))).containsExactly("one-again", "one-more");
    }

    @Test
    void asksAQuestionAgainIfItHasNoSpare() {
        assertThat(Practice.next(QUIZ, Set.of("one", "two"))).containsExactly("three");
    }

    @Test
    void leavesOutAnIdeaThatASpareShowedToBeUnderstood() {
        assertThat(Practice.next(QUIZ, Set.of("three", "one-more"))).containsExactly("two-again");
    }

    @Test
    void asksEverythingAgainIfNothingIsMissed() {
        assertThat(Practice.next(QUIZ, Set.of("one", "two-again", "three"))).containsExactly("one", "two", "three");
    }

    @Test
    void asksAllIdeasOfAnAttemptWithoutARightAnswer() {
        assertThat(Practice.next(QUIZ, Set.of())).containsExactly("one-again", "one-more", "two-again", "three");
    }
}
