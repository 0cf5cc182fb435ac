package org.stagecraft.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.ProbeStore;
import org.stagecraft.testkit.Problems;

@QuarkusTest
class IdempotencyTest {
    @Inject
    ProbeStore store;

    @Inject
    DataSource database;

    private String key;
    private String title;

    @BeforeEach
    void freshKey() {
        key = UUID.randomUUID().toString();
        title = "work " + key;
    }

    @Test
    void doesRepeatedWorkOnceAndAnswersTheSameAgain() {
        Response first = work(title);
        Response again = work(title);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Set-Cookie")).contains("secret-1").contains("HttpOnly");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(store.timesDone(title)).isEqualTo(1);
    }

    @Test
    void anotherKeyIsAnotherRequest() {
        work(title);
        key = UUID.randomUUID().toString();
        assertThat(work(title).jsonPath().getInt("times")).isEqualTo(2);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        work(title);
        Problems.assertThat(work("something else")).isProblem(422, "idempotency-key-reused");
        assertThat(store.timesDone("something else")).isZero();
    }

    @Test
    void asksForAKey() {
        Problems.assertThat(probe().body(body(title)).post("/work")).isProblem(400, "idempotency-key-needed");
        assertThat(store.timesDone(title)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with spaces in it, and long enough", "ümläutümläutümläutüm"})
    void refusesAKeyThatCouldBeGuessedOrBreakALog(String bad) {
        key = bad;
        Problems.assertThat(work(title)).isProblem(400, "invalid-input").namesParameter("Idempotency-Key");
    }

    @Test
    void aRefusalIsNotKept() {
        Response refused = probe().header(Idempotency.HEADER, key)
                .queryParam("fail", true)
                .body(body(title))
                .post("/work");
        Problems.assertThat(refused).isProblem(409, "probe-refused");
        assertThat(work(title).statusCode()).isEqualTo(201);
    }

    @Test
    void ofManyAtOnceOneWorksAndTheOthersAreToldToWait() {
        List<CompletableFuture<Integer>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> probe().header(Idempotency.HEADER, key)
                        .queryParam("slow", true)
                        .body(body(title))
                        .post("/work")
                        .statusCode()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join))
                .containsOnly(201, 409)
                .contains(201);
        assertThat(store.timesDone(title)).isEqualTo(1);
    }

    @Test
    void aCopyOfTheTableShowsNeitherKeyNorAnswer() throws SQLException {
        work(title);
        List<String> stored = new ArrayList<>();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select key_hash || fingerprint || answer from idempotency_key")) {
            while (rows.next()) {
                stored.add(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(stored).isNotEmpty().noneMatch(row -> row.contains(key) || row.contains("secret-"));
    }

    private Response work(String what) {
        return probe().header(Idempotency.HEADER, key).body(body(what)).post("/work");
    }

    private static String body(String what) {
        return "{\"title\":\"" + what + "\"}";
    }

    private static RequestSpecification probe() {
        return Api.anonymous().basePath("/probe");
    }
}
