package org.stagecraft.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Problems;

@QuarkusTest
class BodyLimitsTest {
    @TestHTTPResource("/probe/orders")
    URI orders;

    @Test
    void refusesABodyBeyondTheUsualLimit() {
        Problems.assertThat(
                        Api.anonymous().basePath("/probe").body(order(70_000)).post("/orders"))
                .isProblem(413, "body-too-large")
                .says("64 KB");
    }

    @Test
    void readsABodyWithinTheLimit() {
        Problems.assertThat(
                        Api.anonymous().basePath("/probe").body(order(60_000)).post("/orders"))
                .isProblem(400, "invalid-input")
                .pointsAt("/title");
    }

    @Test
    void refusesABodyThatDoesNotSayHowLongItIs() throws IOException, InterruptedException {
        byte[] body = order(200_000).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(orders)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("problem-body-too-large");
    }

    @Test
    void refusesWhatNoOperationTakes() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(orders)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[3_000_000]))
                .expectContinue(true)
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("problem-body-too-large");
    }

    private static String order(int letters) {
        return "{\"title\":\"" + "a".repeat(letters) + "\"}";
    }
}
