package org.stagecraft.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** One line a request, without anything a person wrote and without codes or tokens that open something. */
@Singleton
class AccessLog {
    private static final Logger LOG = Logger.getLogger("access");
    private static final int PRIORITY = 9_500;

    /** Words of our own addresses and ids stay; every other segment may be a code, a token or somebody's text. */
    private static final Pattern UNSAFE_SEGMENT = Pattern.compile(
            "(?<=/)(?![a-z-]+(?:/|$)|v1(?:/|$)|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:/|$))[^/]+");

    private final boolean enabled;

    AccessLog(WebConfig config) {
        this.enabled = config.accessLog();
    }

    void install(@Observes Filters filters) {
        if (enabled) {
            filters.register(AccessLog::watch, PRIORITY);
        }
    }

    private static void watch(RoutingContext context) {
        if (LOG.isInfoEnabled()) {
            long start = System.nanoTime();
            context.addEndHandler(end -> LOG.infof(
                    "%s %s %d %d ms %d bytes",
                    context.request().method(),
                    withoutSecrets(context.request().path()),
                    context.response().getStatusCode(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                    context.response().bytesWritten()));
        }
        context.next();
    }

    static String withoutSecrets(String path) {
        return UNSAFE_SEGMENT.matcher(path).replaceAll("*");
    }
}
