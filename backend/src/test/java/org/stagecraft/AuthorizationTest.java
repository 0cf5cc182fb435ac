package org.stagecraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.stagecraft.platform.security.ExpiredTokens;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.World;
import org.stagecraft.testkit.contract.Contract;
import org.stagecraft.testkit.contract.Contract.Operation;

/**
 * Every operation of the contract × every kind of caller, against the table in authorization.csv: the exact status each
 * one gets. Something of one class is asked for; 404 is the answer for people of another class. An operation that has no
 * row fails, so that who may do a new thing is decided on purpose.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "authorization.csv");

    /** Who has rights comes last: what they are allowed to do may remove what the others ask for. */
    private static final List<String> CALLERS =
            List.of("anonymous", "expired", "guest", "otherStudent", "otherTeacher", "admin", "student", "teacher");

    @Inject
    ExpiredTokens expiredTokens;

    private final Map<String, CSVRecord> rows = new LinkedHashMap<>();
    private final Map<String, String> strangers = new LinkedHashMap<>();

    @BeforeAll
    void readTable() throws IOException {
        try (Reader reader = Files.newBufferedReader(TABLE)) {
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setCommentMarker('#')
                    .setDelimiter('|')
                    .setQuote(null)
                    .setIgnoreSurroundingSpaces(true)
                    .get()
                    .parse(reader)
                    .forEach(row -> rows.put(row.get("operation"), row));
        }
    }

    @Test
    void everyOperationHasItsRow() {
        var operations = new TreeSet<String>();
        Contract.exported().operations().forEach(operation -> operations.add(operation.id()));
        assertThat(new TreeSet<>(rows.keySet())).isEqualTo(operations);
    }

    @TestFactory
    List<DynamicTest> everyCallerGetsWhatTheTableSays() {
        return Contract.exported().operations().stream()
                .filter(operation -> rows.containsKey(operation.id()))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> compare(operation)))
                .toList();
    }

    private void compare(Operation operation) {
        CSVRecord row = Objects.requireNonNull(rows.get(operation.id()));
        var world = new World(freshStrangers());
        var expected = new LinkedHashMap<String, String>();
        var actual = new LinkedHashMap<String, String>();
        for (String caller : CALLERS) {
            expected.put(caller, row.get(caller));
            actual.put(caller, String.valueOf(call(operation, row, world, caller)));
        }
        assertThat(actual).as(operation.id()).isEqualTo(expected);
    }

    private static int call(Operation operation, CSVRecord row, World world, String caller) {
        String token = world.tokenOf(caller);
        RequestSpecification request = token == null ? Api.anonymous() : Api.as(token);
        if (reads(operation, "If-Match")) {
            request.header("If-Match", "*");
        }
        if (reads(operation, "Idempotency-Key")) {
            request.header("Idempotency-Key", UUID.randomUUID());
        }
        if (operation.node().has("requestBody")) {
            String type =
                    operation.node().at("/requestBody/content").fieldNames().next();
            request.contentType(type).body(world.fillBody(row.get("body")).getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method(), world.fill(operation.template()))
                .statusCode();
    }

    private static boolean reads(Operation operation, String header) {
        for (JsonNode parameter : operation.node().path("parameters")) {
            if (parameter.path("name").asText().equalsIgnoreCase(header)) {
                return true;
            }
        }
        return false;
    }

    /** New people for each operation, because some operations end accounts and sessions. */
    private Map<String, String> freshStrangers() {
        strangers.clear();
        strangers.put("expired", expiredTokens.ofTeacher(People.teacher().accountId()));
        strangers.put("guest", People.guest().token());
        var other = Classes.givenClassroom();
        strangers.put("otherTeacher", other.teacher().token());
        strangers.put("otherStudent", Classes.join(other.code(), "Calm Harbour").token());
        strangers.put("admin", People.admin().token());
        return strangers;
    }
}
