package org.stagecraft.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
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
    void refusesABodyThatDoesNotSayHowLongItIs() throws IOException {
        String body = order(70_000);
        assertThat(send(
                        "Transfer-Encoding: chunked",
                        Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("problem-body-too-large");
    }

    @Test
    void refusesBeforeItReadsWhatNoOperationTakes() throws IOException {
        assertThat(send("Content-Length: 3000000", "{"))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "problem-body-too-large");
    }

    /** Below any client library, which would wait to send everything. */
    private String send(String header, String body) throws IOException {
        try (var socket = new Socket(orders.getHost(), orders.getPort())) {
            socket.setSoTimeout(10_000);
            String head = "POST /probe/orders HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
            socket.getOutputStream().write((head + header + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            var answer = new StringBuilder();
            byte[] buffer = new byte[8192];
            while (answer.indexOf("\"status\"") < 0) {
                int got = socket.getInputStream().read(buffer);
                if (got < 0) {
                    break;
                }
                answer.append(new String(buffer, 0, got, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }

    private static String order(int letters) {
        return "{\"title\":\"" + "a".repeat(letters) + "\"}";
    }
}
