package org.stagecraft.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
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

/** Refuses a body that is too large: by the length it announces, or as soon as so much has come. */
@Singleton
class BodyLimits {
    private static final int PRIORITY = 7_000;
    private static final long UNIT = 1024;

    private final long largest;
    private final EdgeProblems problems;
    private final BodyHandler readAll;
    private final ConcurrentHashMap<Method, Long> limits = new ConcurrentHashMap<>();

    BodyLimits(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    io.quarkus.runtime.configuration.MemorySize largest,
            EdgeProblems problems) {
        this.largest = largest.asLongValue();
        this.problems = problems;
        this.readAll = BodyHandler.create(false).setBodyLimit(this.largest);
    }

    /** Before the framework's own check, which would answer without a word. */
    void install(@Observes Filters filters) {
        filters.register(this::refuseHuge, PRIORITY);
    }

    private void refuseHuge(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null && context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            // Only what has come can be measured. This reads at most the largest size, and answers 413 beyond.
            context.request().resume();
            readAll.handle(context);
        } else if (length != null && (length.length() > 18 || Long.parseLong(length) > largest)) {
            problems.endConnection(context, Problem.bodyTooLarge(largest / UNIT));
        } else {
            context.next();
        }
    }

    @ServerRequestFilter
    void limit(ContainerRequestContext request, ResourceInfo resource, RoutingContext context) {
        int length = request.getLength() < 0 ? context.body().length() : request.getLength();
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
