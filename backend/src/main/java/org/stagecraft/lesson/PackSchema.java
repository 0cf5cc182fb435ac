package org.stagecraft.lesson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks a file of a pack against docs/content-pack.schema.json, and says in plain words what doesn't fit. */
@Singleton
class PackSchema {
    private static final String FILE = "/content/content-pack.schema.json";
    private static final String GUIDE = "docs/content-packs.md shows what may stand here.";

    private final ObjectMapper mapper;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    PackSchema(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @param definition the schema's definition for this file: lesson, sources or quiz */
    void check(YamlFile file, String definition, PackProblems problems) {
        Schema schema = schemas.computeIfAbsent(definition, this::load);
        for (Error error : schema.validate(file.json().toString(), InputFormat.JSON)) {
            String path = error.getInstanceLocation().toString();
            String property = error.getProperty();
            String at = property == null ? path : path + "/" + property;
            problems.add(file, at, message(error, at), hint(error));
        }
    }

    private static String message(Error error, String at) {
        String name = at.substring(at.lastIndexOf('/') + 1);
        Object limit = error.getArguments().length > 0 ? error.getArguments()[0] : "";
        return switch (error.getKeyword()) {
            case "required" -> "\"" + name + "\" is missing here.";
            case "additionalProperties" -> "\"" + name + "\" is not known here.";
            case "enum", "const" -> "\"" + name + "\" must be one of " + limit + ".";
            case "maxLength" -> "\"" + name + "\" is longer than " + limit + " characters.";
            case "minLength" -> "\"" + name + "\" is empty.";
            case "maxItems" -> "\"" + name + "\" has more than " + limit + " entries.";
            case "minItems" -> "\"" + name + "\" needs at least " + limit + " entries.";
            case "pattern" -> "\"" + name + "\" is not written as it must be.";
            case "type" -> "\"" + name + "\" is of the wrong kind: " + error.getMessage() + ".";
            default ->
                error.getKeyword().isEmpty() || error.getKeyword().equals("false")
                        ? "\"" + name + "\" does not belong to this kind."
                        : "\"" + name + "\": " + error.getMessage() + ".";
        };
    }

    private static String hint(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "Add it. " + GUIDE;
            case "additionalProperties" -> "Check the spelling, or remove the line. " + GUIDE;
            case "maxLength" -> "Shorten it.";
            case "pattern" ->
                "Keep it on one line (with >- when it is long) and in the form that is asked for. " + GUIDE;
            case "minLength" -> "Fill it, or remove the line.";
            case "type" -> "Put texts in quotes when they look like numbers. " + GUIDE;
            default -> GUIDE;
        };
    }

    private Schema load(String definition) {
        try (InputStream in = PackSchema.class.getResourceAsStream(FILE)) {
            ObjectNode schema = (ObjectNode) mapper.readTree(in);
            schema.put("$ref", "#/$defs/" + definition);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema.toString(), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema of content packs is missing from the build: " + FILE, e);
        }
    }
}
