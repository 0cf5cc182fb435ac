package org.stagecraft.platform.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.stagecraft.platform.problem.EdgeProblems;
import org.stagecraft.platform.problem.Problem;
import org.stagecraft.platform.request.NetworkAddress;

/**
 * Lets a class behind one address join at once and stops a flood, with one bucket for the address, one for the access
 * token and one for entering without a token. A bucket is found by what the caller sends, before anything is verified:
 * a made-up token gets a bucket of its own, never somebody else's.
 */
@Singleton
class RateLimits {
    private static final int PRIORITY = 8_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final int TOKEN_TAIL = 48;

    private record Limit(String name, long burst, long perSecond) {
        Bucket newBucket() {
            return Bucket.builder()
                    .addLimit(Bandwidth.builder()
                            .capacity(burst)
                            .refillGreedy(perSecond, Duration.ofSeconds(1))
                            .build())
                    .build();
        }

        String policy() {
            return "\"" + name + "\";q=" + burst + ";w=" + Math.max(1, burst / perSecond);
        }
    }

    private final EdgeProblems problems;
    private final Limit address;
    private final Limit token;
    private final Limit entry;
    private final Cache<String, Bucket> buckets;

    RateLimits(LimitsConfig config, EdgeProblems problems) {
        long scale = config.scale();
        this.problems = problems;
        this.address = new Limit(
                "address",
                scale * config.address().burst(),
                scale * config.address().perSecond());
        this.token = new Limit(
                "token", scale * config.token().burst(), scale * config.token().perSecond());
        this.entry = new Limit(
                "entry", scale * config.entry().burst(), scale * config.entry().perSecond());
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.callers())
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();
    }

    void install(@Observes Filters filters) {
        filters.register(this::count, PRIORITY);
    }

    private void count(RoutingContext context) {
        String path = context.request().path();
        if (!path.startsWith("/api/") && !path.startsWith("/lti/")) {
            context.next();
            return;
        }
        String from = NetworkAddress.of(context.request().remoteAddress().hostAddress());
        if (!passes(context, address, "a" + from)) {
            return;
        }
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            if (passes(context, token, "t" + tail(authorization))) {
                context.next();
            }
        } else if (context.request().method() == HttpMethod.GET || passes(context, entry, "e" + from)) {
            context.next();
        }
    }

    private boolean passes(RoutingContext context, Limit limit, String key) {
        Bucket bucket = buckets.get(key, k -> limit.newBucket());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
        context.response()
                .putHeader(
                        "RateLimit",
                        "\"" + limit.name() + "\";r=" + probe.getRemainingTokens() + ";t=" + seconds(wait));
        if (probe.isConsumed()) {
            return true;
        }
        context.response().putHeader("RateLimit-Policy", limit.policy());
        problems.end(context, Problem.tooManyRequests(Duration.ofSeconds(seconds(wait))));
        return false;
    }

    /** Rounded up, so that who waits as long is served. */
    private static long seconds(Duration wait) {
        return wait.isZero() ? 0 : wait.plusMillis(999).toSeconds();
    }

    /** The end of a token is its signature: different for every token, and never logged or stored. */
    private static String tail(String authorization) {
        return authorization.substring(Math.max(0, authorization.length() - TOKEN_TAIL));
    }
}
