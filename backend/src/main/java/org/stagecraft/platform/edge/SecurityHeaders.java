package org.stagecraft.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Puts on every answer what keeps a browser from doing more with it than we meant. */
@Singleton
class SecurityHeaders {
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none';"
            + " form-action 'self'; object-src 'none'";
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final int PRIORITY = 9_000;

    private final long strictSeconds;

    SecurityHeaders(WebConfig config) {
        this.strictSeconds = config.strictTransport().toSeconds();
    }

    void install(@Observes Filters filters) {
        filters.register(this::add, PRIORITY);
    }

    private void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", PERMISSIONS);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        // The scheme is the proxy's when the operator trusts it (quarkus.http.proxy.*).
        if (strictSeconds > 0 && "https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=" + strictSeconds);
        }
        context.addHeadersEndHandler(end -> keepOutOfCaches(headers));
        context.next();
    }

    /** What an operation did not declare cacheable may hold somebody's answers. */
    private static void keepOutOfCaches(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
