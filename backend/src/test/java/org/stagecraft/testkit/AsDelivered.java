package org.stagecraft.testkit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits as an operator gets them, behind a proxy that is trusted; the other tests act as many people at once. */
public final class AsDelivered implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "stagecraft.limits.scale", "1",
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-x-forwarded", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
    }
}
