package org.stagecraft.identity;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.request.NetworkAddress;

/** The device at the other end of this request, as far as it tells. */
@RequestScoped
class Client {
    private final CurrentVertxRequest current;

    Client(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The network address, that of a trusted proxy's client where one is configured. */
    String address() {
        return NetworkAddress.of(request().remoteAddress().hostAddress());
    }

    String device() {
        return DeviceName.of(request().getHeader("User-Agent"));
    }

    /** Whether the browser sees https, also behind a trusted proxy that ends TLS. */
    boolean isSecure() {
        return "https".equals(request().scheme());
    }

    /** The address people see, such as {@code https://stagecraft.example.org}. */
    String origin() {
        return request().scheme() + "://" + request().authority();
    }

    /**
     * Whether the request comes from a page of ours, or from no browser at all. A browser sends at least one of the two
     * headers with every POST, and no page can forge them.
     */
    boolean isSameOrigin() {
        String site = request().getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String origin = request().getHeader("Origin");
        return origin == null || String.valueOf(request().authority()).equals(authorityOf(origin));
    }

    private static @Nullable String authorityOf(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }
}
