package org.stagecraft.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.AsDelivered;
import org.stagecraft.testkit.Problems;

@QuarkusTest
@TestProfile(AsDelivered.class)
class RateLimitsTest {
    private static final int STUDENTS = 30;
    private static final int ENTERING_REQUESTS = 4;
    private static final int READING_REQUESTS = 8;

    @Test
    void aClassBehindOneAddressEntersAtOnceAndAFloodIsStopped() {
        List<Integer> entering = new ArrayList<>();
        for (int student = 0; student < STUDENTS; student++) {
            for (int i = 0; i < ENTERING_REQUESTS; i++) {
                entering.add(enter().statusCode());
            }
            for (int i = 0; i < READING_REQUESTS; i++) {
                entering.add(Api.anonymous().get("/about").statusCode());
            }
        }
        assertThat(entering).doesNotContain(429);

        Response refused = enter();
        for (int i = 0; i < 600 && refused.statusCode() != 429; i++) {
            refused = enter();
        }
        Problems.assertThat(refused).isProblem(429, "too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 10);
        assertThat(refused.header("RateLimit")).startsWith("\"entry\";r=0;t=");
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"entry\";q=300;w=30");
        assertThat(Api.anonymous().get("/about").statusCode())
                .as("reading goes on")
                .isEqualTo(200);
    }

    @Test
    void addressesBehindATrustedProxyAreToldApart() {
        Response refused = enterFrom("203.0.113.7");
        for (int i = 0; i < 600 && refused.statusCode() != 429; i++) {
            refused = enterFrom("203.0.113.7");
        }
        Problems.assertThat(refused).isProblem(429, "too-many-requests");
        assertThat(enterFrom("203.0.113.8").statusCode()).isEqualTo(401);
    }

    @Test
    void anIpv6UserCannotFloodFromManyAddressesOfOneNetwork() {
        Response refused = enterFrom("2001:db8:1:2::1");
        for (int i = 0; i < 600 && refused.statusCode() != 429; i++) {
            refused = enterFrom("2001:db8:1:2::" + Integer.toHexString(i + 2));
        }
        Problems.assertThat(refused).isProblem(429, "too-many-requests");
    }

    @Test
    void oneTokenCannotTakeEverything() {
        Response answer = read("Bearer made-up-token-of-somebody-in-a-hurry-0123456789");
        for (int i = 0; i < 600 && answer.statusCode() != 429; i++) {
            answer = read("Bearer made-up-token-of-somebody-in-a-hurry-0123456789");
        }
        Problems.assertThat(answer).isProblem(429, "too-many-requests");
        assertThat(answer.header("RateLimit")).startsWith("\"token\";r=0;");
        assertThat(read("Bearer another-token-of-somebody-with-time-abcdefghijkl")
                        .statusCode())
                .isNotEqualTo(429);
    }

    private static Response read(String authorization) {
        return Api.anonymous().header("Authorization", authorization).get("/about");
    }

    private static Response enterFrom(String address) {
        return Api.anonymous().header("X-Forwarded-For", address).post("/sessions/refresh");
    }

    private static Response enter() {
        return Api.anonymous().post("/sessions/refresh");
    }
}
