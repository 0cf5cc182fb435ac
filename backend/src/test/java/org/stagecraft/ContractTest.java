package org.stagecraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stagecraft.platform.request.Routes;
import org.stagecraft.testkit.contract.Contract;
import org.stagecraft.testkit.contract.Contract.Operation;

/**
 * The contract is complete and true. A room annotates its resource with {@code @Tag(name = "<room>")} and each
 * operation with {@code @Operation(operationId, summary)} and a role ({@code @RolesAllowed} or {@code @PermitAll}); a
 * success that is not 200 with {@code @APIResponseSchema(value, responseCode)}, or {@code @APIResponse} when it has no
 * body; a refusal of its own with {@code @APIResponse(responseCode, description)}. The rest is added by
 * platform.contract: docs/decisions/0002-contract-from-code.md.
 */
@QuarkusTest
class ContractTest {
    private static final Set<String> ROOMS =
            Set.of("platform", "identity", "classroom", "lesson", "meeting", "quiz", "insight");

    @Inject
    Routes routes;

    @Test
    void theCommittedContractIsWhatTheCodeExports() {
        assertThat(Contract.text(Contract.COMMITTED))
                .as("openapi.yaml is out of date: run `make contract` and commit it")
                .isEqualTo(Contract.text(Contract.EXPORTED));
    }

    @Test
    void everyRouteIsInTheContractAndTheOtherWayRound() {
        Set<String> described = Contract.exported().operations().stream()
                .map(Operation::toString)
                .collect(Collectors.toSet());
        Set<String> served = routes.all().stream()
                .filter(route -> !route.template().startsWith("/probe"))
                .map(route -> route.method() + " " + route.template())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(served).isEqualTo(new TreeSet<>(described));
    }

    @Test
    void operationIdsAreUnique() {
        assertThat(Contract.exported().operations()).extracting(Operation::id).doesNotHaveDuplicates();
    }

    @TestFactory
    List<DynamicTest> everyOperationIsDescribedInFull() {
        return Contract.exported().operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> describes(operation)))
                .toList();
    }

    private static void describes(Operation operation) {
        JsonNode node = operation.node();
        assertThat(operation.template()).startsWith("/api/v1/");
        assertThat(operation.id()).as("operationId").matches("[a-z][A-Za-z]+");
        assertThat(node.path("summary").asText()).as("summary").isNotBlank().doesNotEndWith(".");
        assertThat(node.path("tags")).as("one tag, its room").hasSize(1);
        assertThat(ROOMS).contains(node.path("tags").path(0).asText());
        node.path("parameters").forEach(parameter -> assertThat(parameter.has("schema"))
                .as("schema of %s", parameter.path("name"))
                .isTrue());
        assertThat(successes(node)).as("successes").isNotEmpty();
        node.path("responses").properties().forEach(response -> describes(response.getKey(), response.getValue()));
    }

    private static List<String> successes(JsonNode node) {
        return node.path("responses").properties().stream()
                .map(java.util.Map.Entry::getKey)
                .filter(code -> code.startsWith("2"))
                .toList();
    }

    private static void describes(String code, JsonNode response) {
        JsonNode declared = Contract.exported().resolve(response);
        assertThat(declared.path("description").asText())
                .as("description of %s", code)
                .isNotBlank();
        if (code.compareTo("400") >= 0) {
            assertThat(declared.path("content").has("application/problem+json"))
                    .as("problem for %s", code)
                    .isTrue();
        } else if (!Set.of("204", "304").contains(code)) {
            assertThat(declared.path("content").findValue("schema"))
                    .as("schema of %s", code)
                    .isNotNull();
        }
    }
}
