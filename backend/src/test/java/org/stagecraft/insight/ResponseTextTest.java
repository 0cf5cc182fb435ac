package org.stagecraft.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stagecraft.lesson.Option;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuestionKind;
import org.stagecraft.quiz.Response;

class ResponseTextTest {
    private static final List<Option> OPTIONS = List.of(
            new Option("a", "First &amp; <em>best</em>", true, "", null),
            new Option("b", "Second", false, "", "Mixes up"),
            new Option("c", "Third", false, "", null));

    @Test
    void namesChosenOptionsByTheirText() {
        var question = question(QuestionKind.MULTIPLE, OPTIONS, null);

        assertThat(ResponseText.of(question, new Response(List.of("a", "b"), null, null, null)))
                .isEqualTo("First & best; Second");
        assertThat(ResponseText.ofKey(question)).isEqualTo("First & best");
    }

    @Test
    void writesAnOrderWithArrows() {
        var question = question(QuestionKind.ORDERING, OPTIONS, null);

        assertThat(ResponseText.of(question, new Response(null, List.of("c", "a", "b"), null, null)))
                .isEqualTo("Third → First & best → Second");
        assertThat(ResponseText.ofKey(question)).isEqualTo("First & best → Second → Third");
    }

    @Test
    void writesNumbersAsPeopleDo() {
        var question = question(QuestionKind.NUMERIC, List.of(), 300_000_000_000.0);

        assertThat(ResponseText.of(question, new Response(null, null, 2.50, null)))
                .isEqualTo("2.5");
        assertThat(ResponseText.ofKey(question)).isEqualTo("300000000000");
    }

    @Test
    void namesOnlyTheMisconceptionsBehindWrongChoices() {
        var question = question(QuestionKind.MULTIPLE, OPTIONS, null);

        assertThat(ResponseText.misconceptions(question, new Response(List.of("a", "b", "c"), null, null, null)))
                .isEqualTo("Mixes up");
        assertThat(ResponseText.misconceptions(question, new Response(List.of("a"), null, null, null)))
                .isEmpty();
    }

    private static Question question(QuestionKind kind, List<Option> options, @Nullable Double number) {
        return new Question(
                "q",
                kind,
                "",
                "topic",
                options,
                number,
                0,
                null,
                List.of("token", "tokens"),
                null,
                null,
                "",
                List.of(),
                null);
    }
}
