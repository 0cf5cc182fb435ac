package org.stagecraft.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagecraft.testkit.Api;

@QuarkusTest
class SecurityHeadersTest {
    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @TestHTTPResource(value = "/health/live", management = true)
    URL live;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/about", "/api/v1/nowhere", "/probe/broken", "/assets/app-1a2b3c4d.js"})
    void everyAnswerIsSafe(String path) {
        Response answer = Api.anonymous().basePath("").get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
        assertThat(answer.header("Server")).isNull();
    }

    @Test
    void plainHttpDoesNotPromiseTls() {
        assertThat(Api.anonymous().get("/about").header("Strict-Transport-Security"))
                .isNull();
    }

    @Test
    void anAnswerIsKeptOutOfCachesUnlessItSaysOtherwise() {
        assertThat(Api.anonymous().get("/about").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void healthAndMetricsAnswerOnTheManagementPortOnly() {
        assertThat(RestAssured.get(ready).jsonPath().getString("status")).isEqualTo("UP");
        assertThat(RestAssured.get(ready).asString()).contains("Database");
        assertThat(RestAssured.get(live).jsonPath().getString("status")).isEqualTo("UP");
        assertThat(RestAssured.get(metrics).asString()).contains("jvm_memory");
        for (String path :
                new String[] {"/health", "/health/ready", "/metrics", "/openapi", "/q/health", "/q/openapi"}) {
            assertThat(Api.anonymous().basePath("").get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void theAccessLogShowsNoSecret() {
        assertThat(AccessLog.withoutSecrets("/api/v1/join/BCDFGHJ")).isEqualTo("/api/v1/join/*");
        assertThat(AccessLog.withoutSecrets("/api/v1/password-resets/3f9a-secret_Token"))
                .endsWith("/password-resets/*");
        assertThat(AccessLog.withoutSecrets("/api/v1/attempts/01890a5d-ac96-774b-bcce-b302099a8057/answers/q1"))
                .isEqualTo("/api/v1/attempts/01890a5d-ac96-774b-bcce-b302099a8057/answers/*");
    }
}
