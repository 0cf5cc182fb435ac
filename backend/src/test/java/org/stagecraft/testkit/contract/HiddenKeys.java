package org.stagecraft.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/**
 * Looks, under every REST test, at each answer that a learner or a stranger gets: what tells right from wrong may stand
 * only inside an answer that the caller has given already.
 */
public final class HiddenKeys implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fields that would tell; {@code key} only when it is more than a name. */
    private static final Set<String> TELLING = Set.of(
            "correct",
            "feedback",
            "explanation",
            "misconception",
            "misconceptions",
            "accepted",
            "tolerance",
            "solution",
            "spares",
            "notes");

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        Response response = context.next(request, spec);
        String type = String.valueOf(response.contentType());
        if (type.startsWith("application/json")
                && !isTeacher(request.getHeaders().getValue("Authorization"))) {
            scan(read(response.asString()), false, request.getMethod() + " " + request.getURI());
        }
        return response;
    }

    static void scan(JsonNode node, boolean answered, String where) {
        boolean mayTell = answered || node.has("answeredAt");
        node.properties().forEach(field -> {
            boolean tells = TELLING.contains(field.getKey())
                    || (field.getKey().equals("key") && field.getValue().isContainerNode());
            if (tells && !mayTell) {
                throw new AssertionError(where + " shows “" + field.getKey() + "” before it was answered: " + node);
            }
            scan(field.getValue(), mayTell, where);
        });
        if (node.isArray()) {
            node.forEach(item -> scan(item, mayTell, where));
        }
    }

    private static boolean isTeacher(String authorization) {
        if (authorization == null || authorization.split("\\.").length != 3) {
            return false;
        }
        byte[] claims = Base64.getUrlDecoder().decode(authorization.split("\\.")[1]);
        return new String(claims, StandardCharsets.UTF_8).contains("\"teacher\"");
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + body, e);
        }
    }
}
