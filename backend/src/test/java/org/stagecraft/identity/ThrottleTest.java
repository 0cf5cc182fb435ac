package org.stagecraft.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.People;

@QuarkusTest
class ThrottleTest {
    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void forgetAllTries() throws SQLException {
        sql("delete from login_throttle");
    }

    @Test
    void slowsGuessingOnOneAccountDownEvenWithTheRightPassword() {
        String email = People.teacher().email();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(email, "wrong horse " + i)).isProblem(401, "wrong-credentials");
        }
        Response waits = signIn(email, People.PASSWORD);
        assertThat(waits).isProblem(429, "too-many-tries");
        assertThat(Integer.parseInt(waits.header("Retry-After"))).isBetween(1, 2);
    }

    @Test
    void slowsDownTheSameForAccountsThatDoNotExist() {
        String email = People.newEmail("nobody");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(email, "wrong horse " + i)).isProblem(401, "wrong-credentials");
        }
        assertThat(signIn(email, "wrong horse 5")).isProblem(429, "too-many-tries");
    }

    @Test
    void theWaitDoublesUpToItsLimitAndThenARightPasswordCounts() throws Exception {
        String email = People.teacher().email();
        int longest = 0;
        for (int i = 0; i < 14; i++) {
            sql("update login_throttle set blocked_until = now() - interval '1 second'");
            signIn(email, "wrong horse");
            longest = secondsBlocked();
        }
        assertThat(longest).isBetween(290, 300);
        sql("update login_throttle set blocked_until = now() - interval '1 second'");
        assertThat(signIn(email, People.PASSWORD).statusCode()).isEqualTo(201);
        assertThat(signIn(email, "wrong horse")).isProblem(401, "wrong-credentials");
        assertThat(signIn(email, People.PASSWORD).statusCode()).isEqualTo(201);
    }

    @Test
    void aBurstOfGuessesIsCountedBeforeItIsChecked() {
        String email = People.teacher().email();
        List<Integer> answers = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> signIn(email, "wrong horse " + i).statusCode())
                .toList();
        assertThat(answers.stream().filter(status -> status == 401).count()).isLessThanOrEqualTo(6);
        assertThat(answers).contains(429).doesNotContain(500);
    }

    @Test
    void oneAddressCannotTryEverybody() throws Exception {
        signIn(People.newEmail("nobody"), "wrong horse");
        sql("update login_throttle set failures = 99 where key = sha256('address:127.0.0.1'::bytea)");
        assertThat(signIn(People.newEmail("nobody"), "wrong horse")).isProblem(401, "wrong-credentials");
        assertThat(signIn(People.newEmail("nobody"), "wrong horse")).isProblem(429, "too-many-tries");
    }

    private static Response signIn(String email, String password) {
        return Api.anonymous()
                .body(Map.of("email", email, "password", password))
                .post("/sessions");
    }

    private int secondsBlocked() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var rows = select.executeQuery(
                        "select max(extract(epoch from blocked_until - now())) from login_throttle")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var execute = connection.createStatement()) {
            execute.executeUpdate(statement);
        }
    }
}
