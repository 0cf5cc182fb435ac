package org.stagecraft.platform.problem;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads path and query parameters so that a bad one is named. The standard would answer 404 for both: that is right for
 * a path that cannot exist, and misleading for a query.
 */
@Provider
final class ParameterConverters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, ParameterConverters::uuid,
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            Boolean.class, ParameterConverters::bool,
            Instant.class, Instant::parse);

    private static final Map<Class<?>, Object> ABSENT = Map.of(int.class, 0, long.class, 0L);

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reader = type.isEnum() ? text -> constant(type, text) : READERS.get(type);
        return reader == null
                ? null
                : new Converter<>((Class<T>) type, (Function<String, T>) reader, parameter(annotations));
    }

    /** Null for a path parameter, which may go without an annotation. */
    private static @Nullable String parameter(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return null;
    }

    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (text.length() != 36) {
            throw new IllegalArgumentException("A shortened UUID");
        }
        return id;
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such constant"));
    }

    private record Converter<T>(
            Class<T> type,
            Function<String, T> reader,
            @Nullable String parameter) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null || (value.isEmpty() && !type.isPrimitive())) {
                return null;
            }
            if (value.isEmpty()) {
                return absent();
            }
            try {
                return reader.apply(value);
            } catch (RuntimeException e) {
                throw parameter == null
                        ? Problem.notFound("thing")
                        : Problem.invalid(parameter, JsonErrors.expected(type));
            }
        }

        /** The framework gives an empty text for a primitive parameter that was not sent. */
        @SuppressWarnings("unchecked")
        private @Nullable T absent() {
            return (T) ABSENT.get(type);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
