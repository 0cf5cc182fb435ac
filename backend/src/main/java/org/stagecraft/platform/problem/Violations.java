package org.stagecraft.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns Bean Validation's property paths into JSON Pointers, or into the name of the parameter that was wrong. */
final class Violations {
    private Violations() {}

    /** Empty when the server, not the caller, broke a rule. */
    static List<Problem.FieldError> fieldErrors(Set<ConstraintViolation<?>> violations) {
        if (violations.stream().anyMatch(v -> !isParameter(v))) {
            return List.of();
        }
        return violations.stream()
                .map(v -> new Problem.FieldError(pointer(v), v.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::pointer).thenComparing(Problem.FieldError::detail))
                .toList();
    }

    private static boolean isParameter(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                return true;
            }
        }
        return false;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        Path.@Nullable MethodNode method = null;
        var pointer = new StringBuilder();
        var names = new ArrayList<String>();
        String parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter = nameOf(node.as(Path.ParameterNode.class), method, violation.getRootBeanClass());
            } else {
                append(pointer, node);
                names.add(String.valueOf(node.getName()));
            }
        }
        if (parameter == null) {
            return pointer.toString();
        }
        return names.isEmpty() ? parameter : names.get(names.size() - 1);
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(JsonErrors.escape(node.getKey().toString()));
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(JsonErrors.escape(node.getName()));
        }
    }

    /** Null for the parameter that is the body. */
    private static @Nullable String nameOf(
            Path.ParameterNode node, Path.@Nullable MethodNode method, Class<?> resource) {
        if (method == null) {
            return null;
        }
        return methodsOf(resource)
                .filter(m -> m.getName().equals(method.getName()))
                .filter(m -> Arrays.equals(
                        m.getParameterTypes(), method.getParameterTypes().toArray()))
                .flatMap(m -> Stream.concat(
                        Arrays.stream(m.getParameterAnnotations()[node.getParameterIndex()])
                                .flatMap(Violations::name),
                        isInPath(m, node.getName()) ? Stream.of(node.getName()) : Stream.empty()))
                .findFirst()
                .orElse(null);
    }

    /** A parameter named as in the path needs no annotation. */
    private static boolean isInPath(Method method, String name) {
        return Stream.of(method, method.getDeclaringClass())
                .map(element -> element.getAnnotation(jakarta.ws.rs.Path.class))
                .anyMatch(path -> path != null && path.value().contains("{" + name + "}"));
    }

    private static Stream<Method> methodsOf(Class<?> type) {
        return Stream.<Class<?>>iterate(type, c -> c != null && c != Object.class, Class::getSuperclass)
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()));
    }

    private static Stream<String> name(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return Stream.of(query.value());
        }
        if (annotation instanceof PathParam path) {
            return Stream.of(path.value());
        }
        if (annotation instanceof HeaderParam header) {
            return Stream.of(header.value());
        }
        return annotation instanceof jakarta.ws.rs.BeanParam ? Stream.of("parameters") : Stream.empty();
    }
}
