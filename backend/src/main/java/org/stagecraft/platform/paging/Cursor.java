package org.stagecraft.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stagecraft.platform.problem.Problem;

/** A position in a sorted list: the sort values of the last item shown. Opaque to callers, who must not build one. */
public record Cursor(List<String> parts) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    static Cursor parse(String text, int parts) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> values = List.of(plain.split(SEPARATOR, -1));
            if (values.size() == parts) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    public String text(int index) {
        return parts.get(index);
    }

    public UUID id(int index) {
        return read(index, UUID::fromString);
    }

    public Instant instant(int index) {
        return read(index, Instant::parse);
    }

    public long number(int index) {
        return read(index, Long::valueOf);
    }

    private <T> T read(int index, Function<String, T> reader) {
        try {
            return reader.apply(parts.get(index));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused();
        }
    }

    private static Problem refused() {
        return Problem.invalid("after", "Use the cursor exactly as the page before gave it.");
    }

    @Override
    public String toString() {
        byte[] plain = parts.stream().collect(Collectors.joining(SEPARATOR)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
