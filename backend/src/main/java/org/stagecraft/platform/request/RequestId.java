package org.stagecraft.platform.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.time.Ids;

/** Names each request, so that a person's error, a log line and a proxy's log can be found by each other. */
@Singleton
public class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    private static final int PRIORITY = 10_000;

    /** What is taken over from a proxy: nothing that could break a log line or carry a name. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final Ids ids;

    RequestId(Ids ids) {
        this.ids = ids;
    }

    void install(@Observes Filters filters) {
        filters.register(this::name, PRIORITY);
    }

    /** The id of the request this thread works for; null outside a request. */
    public static @Nullable String current() {
        Object id = MDC.get(KEY);
        return id == null ? null : id.toString();
    }

    private void name(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String id = given != null && SANE.matcher(given).matches()
                ? given
                : ids.next().toString();
        MDC.put(KEY, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }
}
