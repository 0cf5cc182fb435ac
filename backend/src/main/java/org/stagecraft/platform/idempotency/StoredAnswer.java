package org.stagecraft.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer as it will be given again: status, headers and the very bytes of the body. */
record StoredAnswer(int status, Map<String, List<String>> headers, byte @Nullable [] body) {

    static StoredAnswer of(Response response, ObjectMapper json) {
        var headers = new TreeMap<String, List<String>>();
        response.getStringHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                headers.put(name, new ArrayList<>(values));
            }
        });
        List<String> cookies =
                response.getCookies().values().stream().map(NewCookie::toString).toList();
        if (!cookies.isEmpty()) {
            headers.put(HttpHeaders.SET_COOKIE, cookies);
        }
        try {
            Object entity = response.getEntity();
            return new StoredAnswer(
                    response.getStatus(), headers, entity == null ? null : json.writeValueAsBytes(entity));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StoredAnswer read(byte[] bytes, ObjectMapper json) {
        try {
            return json.readValue(bytes, StoredAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(ObjectMapper json) {
        try {
            return json.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Response again() {
        Response.ResponseBuilder answer = Response.status(status).header("Idempotency-Replayed", "true");
        headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return body == null
                ? answer.build()
                : answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
