package org.stagecraft.identity;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The cookie that carries the refresh token. Over TLS it has the {@code __Host-} prefix, so that no neighbour or
 * network can plant one; browsers refuse that prefix over plain http, where a school's own network needs another name.
 */
final class RefreshCookie {
    private static final String OVER_TLS = "__Host-stagecraft";
    private static final String OVER_HTTP = "stagecraft_refresh";

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

    static Optional<RefreshToken> read(Map<String, Cookie> cookies, boolean secure) {
        return Optional.ofNullable(cookies.get(name(secure)))
                .map(Cookie::getValue)
                .flatMap(RefreshToken::parse);
    }

    private static String name(boolean secure) {
        return secure ? OVER_TLS : OVER_HTTP;
    }
}
