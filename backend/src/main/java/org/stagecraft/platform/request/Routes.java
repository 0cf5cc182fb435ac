package org.stagecraft.platform.request;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The addresses this server has and the methods each takes: the framework's 405 does not say, and must. */
@Singleton
public class Routes {
    /** One method on one path template, such as {@code GET /api/v1/lessons/{versionId}}. */
    public record Route(String method, String template) {
        private boolean matches(String path) {
            return path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
        }
    }

    private final List<Route> routes;

    Routes(BeanManager beans) {
        this.routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(Routes::of)
                .distinct()
                .sorted(Comparator.comparing(Route::template).thenComparing(Route::method))
                .toList();
    }

    public List<Route> all() {
        return routes;
    }

    /** The value of an Allow header for {@code path}. */
    public String allow(String path) {
        var methods = new TreeSet<String>(List.of("OPTIONS"));
        routes.stream().filter(route -> route.matches(path)).map(Route::method).forEach(methods::add);
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static Stream<Route> of(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verbs(method).map(verb -> new Route(verb, join(base, method))));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String join(String base, Method method) {
        Path path = method.getAnnotation(Path.class);
        String joined = "/" + base + "/" + (path == null ? "" : path.value());
        String clean = joined.replaceAll("/+", "/").replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }
}
