package org.stagecraft.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words, and with a pointer, what was wrong with a JSON body. */
final class JsonErrors {
    private static final int LONGEST_LIST = 20;

    private JsonErrors() {}

    static Problem toProblem(JsonProcessingException e) {
        if (e.getCause() instanceof Problem problem) {
            return problem;
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.invalid(pointer(mapping.getPath()), detail(mapping));
        }
        if (e instanceof MismatchedInputException mismatch) {
            return Problem.invalid("", detail(mismatch));
        }
        JsonLocation at = e.getLocation();
        return PlatformProblems.malformedJson(
                at == null ? "syntax" : "at line " + at.getLineNr() + ", column " + at.getColumnNr());
    }

    private static String detail(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "Unknown field “" + unknown.getPropertyName() + "”." + known(unknown.getKnownPropertyIds());
        }
        if (e instanceof InvalidFormatException format) {
            return expected(format.getTargetType());
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return expected(mismatch.getTargetType());
        }
        return "This value does not fit here.";
    }

    private static String known(@Nullable Collection<Object> fields) {
        if (fields == null || fields.isEmpty()) {
            return " There are no fields here.";
        }
        return " Known here: "
                + fields.stream()
                        .limit(LONGEST_LIST)
                        .map(String::valueOf)
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ".";
    }

    static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "Use one of: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (type == UUID.class) {
            return "Use an id such as 01890a5d-ac96-774b-bcce-b302099a8057.";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "Use a time such as 2026-09-01T08:00:00Z.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "Use true or false.";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "Use a number in the range allowed here.";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "Use text.";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "Use a list." : "Use an object.";
    }

    private static String pointer(List<Reference> path) {
        return path.stream()
                .map(step ->
                        step.getFieldName() != null ? escape(step.getFieldName()) : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }

    /** By RFC 6901, section 3. */
    static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
