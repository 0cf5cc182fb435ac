package org.stagecraft.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The contract as the build has just exported it; ContractTest proves that openapi.yaml is the same. */
public final class Contract {
    public static final Path EXPORTED = Path.of("target", "openapi", "openapi.yaml");
    public static final Path COMMITTED = Path.of("..", "openapi.yaml");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Contract INSTANCE = new Contract(read(EXPORTED));

    /** One method on one path template. */
    public record Operation(String method, String template, JsonNode node) {
        public String id() {
            return node.path("operationId").asText();
        }

        public boolean matches(String path) {
            return path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
        }

        private long placeholders() {
            return template.chars().filter(c -> c == '{').count();
        }

        @Override
        public String toString() {
            return method + " " + template;
        }
    }

    private final JsonNode document;
    private final List<Operation> operations;

    private Contract(JsonNode document) {
        this.document = document;
        var found = new ArrayList<Operation>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry ->
                        found.add(new Operation(entry.getKey().toUpperCase(), path.getKey(), entry.getValue()))));
        found.sort(Comparator.comparing(Operation::placeholders).thenComparing(Operation::toString));
        this.operations = List.copyOf(found);
    }

    public static Contract exported() {
        return INSTANCE;
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Operation> operations() {
        return operations;
    }

    public boolean knowsPath(String path) {
        return operations.stream().anyMatch(operation -> operation.matches(path));
    }

    public Optional<Operation> find(String method, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return operations.stream()
                .filter(operation -> operation.method().equals(asked) && operation.matches(path))
                .findFirst();
    }

    /** Follows a reference inside the document, if it is one. */
    public JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** A schema that stands alone: with the components it refers to, and closed against fields it does not name. */
    String standalone(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        root.set("$defs", document.path("components").path("schemas").deepCopy());
        close(root);
        return root.toString().replace("#/components/schemas/", "#/$defs/");
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && object.path("type").asText().equals("object")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Contract::close);
    }

    private static JsonNode read(Path file) {
        return parse(text(file));
    }

    private static JsonNode parse(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
