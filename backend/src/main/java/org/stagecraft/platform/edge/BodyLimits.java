package org.stagecraft.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.stagecraft.platform.http.BodyLimit;
import org.stagecraft.platform.problem.EdgeProblems;
import org.stagecraft.platform.problem.Problem;

/**
 * Refuses a body by the length it announces. One that announces none is bounded by {@code
 * quarkus.http.limits.max-body-size} alone.
 */
@Singleton
class BodyLimits {
    private static final int PRIORITY = 7_000;
    private static final long UNIT = 1024;

    private final long largest;
    private final EdgeProblems problems;
    private final ConcurrentHashMap<Method, Long> limits = new ConcurrentHashMap<>();

    BodyLimits(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    io.quarkus.runtime.configuration.MemorySize largest,
            EdgeProblems problems) {
        this.largest = largest.asLongValue();
        this.problems = problems;
    }

    /** Before the framework's own check, which would answer without a word. */
    void install(@Observes Filters filters) {
        filters.register(this::refuseHuge, PRIORITY);
    }

    private void refuseHuge(RoutingContext context) {
        String length = context.request().getHeader(io.vertx.core.http.HttpHeaders.CONTENT_LENGTH);
        if (length != null && (length.length() > 18 || Long.parseLong(length) > largest)) {
            problems.endConnection(context, Problem.bodyTooLarge(largest / UNIT));
        } else {
            context.next();
        }
    }

    @ServerRequestFilter
    void limit(ContainerRequestContext request, ResourceInfo resource) {
        int length = request.getLength();
        if (length <= 0) {
            return;
        }
        long limit = limits.computeIfAbsent(resource.getResourceMethod(), BodyLimits::limitOf);
        if (length > limit) {
            throw Problem.bodyTooLarge(limit / UNIT);
        }
    }

    private static Long limitOf(Method method) {
        BodyLimit own = method.getAnnotation(BodyLimit.class);
        return UNIT * (own == null ? BodyLimit.USUAL_KILOBYTES : own.kilobytes());
    }
}
