package org.stagecraft.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Problems;

@QuarkusTest
class ETagsTest {
    @Test
    void refusesAChangeThatDoesNotSayWhatItSaw() {
        Problems.assertThat(probe().patch("/document")).isProblem(428, "if-match-needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v2\"", "W/\"v3\"", "v3", "\"v2\", \"v4\""})
    void refusesAChangeOfWhatHasChangedMeanwhile(String tag) {
        Problems.assertThat(probe().header("If-Match", tag).patch("/document")).isProblem(412, "changed-meanwhile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v3\"", "\"v2\", \"v3\"", "*"})
    void acceptsAChangeOfThePresentState(String tag) {
        assertThat(probe().header("If-Match", tag).patch("/document").statusCode())
                .isEqualTo(200);
    }

    @Test
    void sendsNothingAgainThatTheCallerHas() {
        String tag = probe().get("/document").header("ETag");
        Response again = probe().header("If-None-Match", tag).get("/document");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(probe().header("If-None-Match", "\"v2\"").get("/document").statusCode())
                .isEqualTo(200);
    }

    private static RequestSpecification probe() {
        return Api.anonymous().basePath("/probe");
    }
}
