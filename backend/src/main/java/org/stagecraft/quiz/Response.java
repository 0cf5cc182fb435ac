package org.stagecraft.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.Option;
import org.stagecraft.lesson.Question;
import org.stagecraft.platform.problem.Problem;

/** What a learner answers: exactly one of the fields, the one that the question's kind asks for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Response(
        @Schema(description = "SINGLE: one option's key. MULTIPLE: the keys of all that apply.", maxItems = 20)
        @Nullable
        List<@Nullable String> options,

        @Schema(description = "ORDERING: all options' keys, first to last.", maxItems = 20) @Nullable
        List<@Nullable String> order,

        @Schema(description = "NUMERIC: a number in the question's unit.") @Nullable
        Double number,

        @Schema(description = "SHORT_TEXT: a few words.", maxLength = 200) @Nullable
        String text) {
    private static final int TEXT_LIMIT = 200;
    /** PostgreSQL stores neither: NUL and halves of a character. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]+");

    static Response ofOptions(List<String> keys) {
        return new Response(List.copyOf(keys), null, null, null);
    }

    static Response ofOrder(List<String> keys) {
        return new Response(null, List.copyOf(keys), null, null);
    }

    static Response ofNumber(double number) {
        return new Response(null, null, number, null);
    }

    static Response ofText(String text) {
        return new Response(null, null, null, text);
    }

    /** The keys of the options chosen or put in order; none for a number or a text. */
    public List<String> chosen() {
        return Stream.of(options, order)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * This response in the one form in which it is graded, stored and compared, so that choosing the same options in
     * another sequence is the same answer.
     *
     * @throws Problem 400 if it does not fit the question
     */
    Response checkedFor(Question question) {
        return switch (question.kind()) {
            case SINGLE -> ofOptions(only(1, keys(options, "options", question)));
            case MULTIPLE ->
                ofOptions(keys(options, "options", question).stream().sorted().toList());
            case ORDERING -> ofOrder(only(question.options().size(), keys(order, "order", question)));
            case NUMERIC -> ofNumber(checkedNumber());
            case SHORT_TEXT -> ofText(checkedText());
        };
    }

    private List<String> keys(@Nullable List<@Nullable String> given, String field, Question question) {
        List<String> chosen = chosen();
        refuseOtherThan(given, field);
        if (given == null || given.isEmpty()) {
            throw invalid(field, "Choose an option before you answer.");
        }
        Set<String> known = question.options().stream().map(Option::key).collect(Collectors.toSet());
        if (chosen.size() != given.size() || !known.containsAll(chosen)) {
            throw invalid(field, "Choose only among the options of this question.");
        }
        if (new HashSet<>(chosen).size() != chosen.size()) {
            throw invalid(field, "Name each option once.");
        }
        return chosen;
    }

    private List<String> only(int count, List<String> keys) {
        if (keys.size() != count) {
            throw count == 1
                    ? invalid("options", "Choose one option.")
                    : invalid("order", "Put all " + count + " options in order.");
        }
        return keys;
    }

    private double checkedNumber() {
        refuseOtherThan(number, "number");
        if (number == null || !Double.isFinite(number)) {
            throw invalid("number", "Enter a number.");
        }
        // Minus zero is zero to a person, but not to equals.
        return number == 0 ? 0 : number;
    }

    private String checkedText() {
        refuseOtherThan(text, "text");
        String clean = text == null ? "" : clean(text);
        if (clean.isEmpty() || clean.length() > TEXT_LIMIT) {
            throw invalid("text", "Write an answer of 1 to " + TEXT_LIMIT + " characters.");
        }
        return clean;
    }

    private static String clean(String text) {
        return Normalizer.normalize(UNSTORABLE.matcher(text).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }

    private void refuseOtherThan(@Nullable Object wanted, String field) {
        long given =
                Stream.of(options, order, number, text).filter(Objects::nonNull).count();
        if (wanted == null || given != 1) {
            throw invalid(field, "Answer this question with \"" + field + "\" and nothing else.");
        }
    }

    private static Problem invalid(String field, String detail) {
        return Problem.invalid("/response/" + field, detail);
    }
}
