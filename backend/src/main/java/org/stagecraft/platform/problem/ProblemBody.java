package org.stagecraft.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal as it leaves the server: problem details by RFC 9457, with the fields that were wrong. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable List<Field> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field: {@code pointer} into the body, or else the {@code parameter} that was wrong. */
    @Schema(name = "ProblemField")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Field(@Nullable String pointer, @Nullable String parameter, String detail) {
        static Field of(Problem.FieldError error) {
            boolean inBody = error.pointer().isEmpty() || error.pointer().startsWith("/");
            return inBody
                    ? new Field(error.pointer(), null, error.detail())
                    : new Field(null, error.pointer(), error.detail());
        }
    }

    static ProblemBody of(Problem problem, @Nullable String requestId) {
        return new ProblemBody(
                URI.create("/docs/api.html#problem-" + problem.slug()),
                problem.title(),
                problem.status(),
                problem.detail(),
                requestId,
                problem.errors().isEmpty()
                        ? null
                        : problem.errors().stream().map(Field::of).toList());
    }
}
