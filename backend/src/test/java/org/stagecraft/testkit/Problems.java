package org.stagecraft.testkit;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says what a refusal must look like: {@code assertThat(response).isProblem(404, "not-found")}. */
public final class Problems {
    private Problems() {}

    public static ProblemAssert assertThat(Response response) {
        return new ProblemAssert(response);
    }

    public static final class ProblemAssert extends AbstractAssert<ProblemAssert, Response> {
        private ProblemAssert(Response actual) {
            super(actual, ProblemAssert.class);
        }

        /** The whole shape of a problem, whatever it is about. */
        public ProblemAssert isProblem(int status, String slug) {
            Assertions.assertThat(actual.statusCode())
                    .as("%s", actual.asString())
                    .isEqualTo(status);
            Assertions.assertThat(actual.contentType()).startsWith("application/problem+json");
            Assertions.assertThat(actual.jsonPath().getString("type")).isEqualTo("/docs/api.html#problem-" + slug);
            Assertions.assertThat(actual.jsonPath().getInt("status")).isEqualTo(status);
            Assertions.assertThat(actual.jsonPath().getString("title")).isNotBlank();
            Assertions.assertThat(actual.jsonPath().getString("detail")).isNotBlank();
            Assertions.assertThat(actual.jsonPath().getString("instance")).isEqualTo(actual.header("X-Request-Id"));
            Assertions.assertThat(actual.asString()).doesNotContain("Exception", "org.stagecraft", "java.", "jakarta.");
            return this;
        }

        /** A field of the body is named by its JSON Pointer. */
        public ProblemAssert pointsAt(String pointer) {
            Assertions.assertThat(values("pointer")).as("%s", actual.asString()).contains(pointer);
            return this;
        }

        /** A query or path parameter is named. */
        public ProblemAssert namesParameter(String parameter) {
            Assertions.assertThat(values("parameter"))
                    .as("%s", actual.asString())
                    .contains(parameter);
            return this;
        }

        public ProblemAssert hasHeader(String name, String value) {
            Assertions.assertThat(actual.header(name)).isEqualTo(value);
            return this;
        }

        public ProblemAssert says(String text) {
            Assertions.assertThat(actual.asString()).contains(text);
            return this;
        }

        private List<Object> values(String key) {
            List<Map<String, Object>> errors = actual.jsonPath().getList("errors");
            return errors == null
                    ? List.of()
                    : errors.stream().map(e -> e.get(key)).toList();
        }
    }
}
