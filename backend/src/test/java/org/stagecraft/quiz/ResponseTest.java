package org.stagecraft.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.stagecraft.lesson.Question;
import org.stagecraft.platform.problem.Problem;

class ResponseTest {
    private static final Question SINGLE = Questions.single("q", "a", "b", "c");
    private static final Question MULTIPLE = Questions.multiple(List.of("a", "b"), List.of("c"));
    private static final Question ORDERING = Questions.ordering(List.of("a", "b", "c"));
    private static final Question NUMERIC = Questions.numeric(3, 0);
    private static final Question SHORT_TEXT = Questions.shortText("yes");

    @Test
    void treatsTheSameChoicesInAnotherSequenceAsTheSameAnswer() {
        assertThat(Response.ofOptions(List.of("c", "a")).checkedFor(MULTIPLE))
                .isEqualTo(Response.ofOptions(List.of("a", "c")).checkedFor(MULTIPLE));
    }

    @Test
    void keepsTheSequenceOfAnOrder() {
        assertThat(Response.ofOrder(List.of("c", "a", "b")).checkedFor(ORDERING).chosen())
                .containsExactly("c", "a", "b");
    }

    @Test
    void cleansATextOfWhatNobodyCanSeeOrStore() {
        assertThat(Response.ofText(" fine\u0000tuning\ud800 \n").checkedFor(SHORT_TEXT))
                .isEqualTo(Response.ofText("fine tuning"));
    }

    @Test
    void treatsMinusZeroAsZero() {
        assertThat(Response.ofNumber(-0.0).checkedFor(NUMERIC)).isEqualTo(Response.ofNumber(0));
    }

    @Test
    void refusesWhatDoesNotFitTheQuestion() {
        refuses(Response.ofOptions(List.of("a", "b")), SINGLE, "/response/options");
        refuses(Response.ofOptions(List.of()), MULTIPLE, "/response/options");
        refuses(Response.ofOptions(List.of("a", "a")), MULTIPLE, "/response/options");
        refuses(Response.ofOptions(List.of("nowhere")), SINGLE, "/response/options");
        refuses(new Response(Arrays.asList("a", null), null, null, null), MULTIPLE, "/response/options");
        refuses(Response.ofOrder(List.of("a", "b")), ORDERING, "/response/order");
        refuses(Response.ofNumber(3), SINGLE, "/response/options");
        refuses(Response.ofOptions(List.of("a")), NUMERIC, "/response/number");
        refuses(Response.ofNumber(Double.POSITIVE_INFINITY), NUMERIC, "/response/number");
        refuses(Response.ofText(" \n "), SHORT_TEXT, "/response/text");
        refuses(Response.ofText("x".repeat(201)), SHORT_TEXT, "/response/text");
        refuses(new Response(null, null, null, null), SHORT_TEXT, "/response/text");
        refuses(new Response(List.of("a"), null, 3.0, null), SINGLE, "/response/options");
    }

    private static void refuses(Response response, Question question, String pointer) {
        assertThatThrownBy(() -> response.checkedFor(question))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .singleElement()
                        .extracting(Problem.FieldError::pointer, InstanceOfAssertFactories.STRING)
                        .isEqualTo(pointer));
    }
}
