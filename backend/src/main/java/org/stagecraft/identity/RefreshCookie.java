package org.stagecraft.identity;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/**
 * The cookie that carries the refresh token. Over TLS it has the {@code __Host-} prefix, so that no neighbour or
 * network can plant one; browsers refuse that prefix over plain http, where a school's own network needs another name.
 */
final class RefreshCookie {
    static final String OVER_TLS = "__Host-stagecraft";
    static final String OVER_HTTP = "stagecraft_refresh";

    private RefreshCookie() {}

    static NewCookie holding(String value, Duration life, boolean secure) {
        return new NewCookie.Builder(name(secure))
                .value(value)
                .path("/")
                .maxAge((int) life.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    static NewCookie cleared(boolean secure) {
        return holding("", Duration.ZERO, secure);
    }

    private static String name(boolean secure) {
        return secure ? OVER_TLS : OVER_HTTP;
    }
}
