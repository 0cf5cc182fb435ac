package org.stagecraft.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.AsDelivered;

@QuarkusTest
@TestProfile(AsDelivered.class)
class StrictTransportTest {
    @Test
    void whoCameByTlsThroughTheProxyMustStayWithIt() {
        assertThat(Api.anonymous()
                        .header("X-Forwarded-Proto", "https")
                        .get("/about")
                        .header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
    }

    @Test
    void whoCameWithoutTlsIsNotToldSo() {
        assertThat(Api.anonymous()
                        .header("X-Forwarded-Proto", "http")
                        .get("/about")
                        .header("Strict-Transport-Security"))
                .isNull();
    }
}
