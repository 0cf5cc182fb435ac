package org.stagecraft.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.stagecraft.testkit.contract.Contract.Operation;

/** Fails a test whose response the contract does not describe: method, path, status, content type or body. */
public final class ContractCheck implements Filter {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        Response response = context.next(request, spec);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/api/")) {
            check(request, path, response);
        }
        return response;
    }

    private static void check(FilterableRequestSpecification request, String path, Response response) {
        Contract contract = Contract.exported();
        var found = contract.find(request.getMethod(), path);
        if (found.isEmpty()) {
            int expected = contract.knowsPath(path) ? 405 : 404;
            require(
                    response.statusCode() == expected || request.getMethod().equals("OPTIONS"),
                    request.getMethod() + " " + path + " is not in the contract, yet it answered "
                            + response.statusCode());
            return;
        }
        Operation operation = found.get();
        String status = String.valueOf(response.statusCode());
        JsonNode declared = contract.resolve(operation.node().path("responses").path(status));
        require(
                !declared.isMissingNode(),
                operation + " answered " + status + ", which the contract does not declare: " + response.asString());
        checkBody(operation, declared, response, request.getMethod());
        if (response.statusCode() < 300) {
            checkQuery(operation, request);
        }
    }

    private static void checkBody(Operation operation, JsonNode declared, Response response, String method) {
        JsonNode content = declared.path("content");
        byte[] body = response.asByteArray();
        String where = operation + " → " + response.statusCode();
        if (content.isMissingNode() || content.isEmpty()) {
            require(
                    body.length == 0,
                    where + " has a body that the contract does not describe: " + response.asString());
            return;
        }
        if (method.equals("HEAD")) {
            return;
        }
        String type = String.valueOf(response.contentType()).split(";")[0].strip();
        require(content.has(type), where + " is " + type + ", and the contract says " + names(content));
        JsonNode schema = content.path(type).path("schema");
        if (type.endsWith("json") && !schema.isMissingNode()) {
            List<Error> errors = schema(where + " " + type, schema).validate(response.asString(), InputFormat.JSON);
            require(errors.isEmpty(), where + " does not fit its schema: " + errors + "\n" + response.asString());
        }
    }

    private static void checkQuery(Operation operation, FilterableRequestSpecification request) {
        List<String> known = operation.node().path("parameters").findValuesAsText("name");
        request.getQueryParams()
                .keySet()
                .forEach(name -> require(known.contains(name), operation + " took the unknown parameter " + name));
    }

    private static Schema schema(String name, JsonNode node) {
        return SCHEMAS.computeIfAbsent(
                name, n -> REGISTRY.getSchema(Contract.exported().standalone(node), InputFormat.JSON));
    }

    private static String names(JsonNode content) {
        return content.properties().stream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
