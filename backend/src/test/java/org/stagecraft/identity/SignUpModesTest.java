package org.stagecraft.identity;

import static org.hamcrest.Matchers.is;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.People;

/** What a server started with another sign-up setting, behind a proxy that ends TLS, answers. */
@QuarkusTest
@TestProfile(SignUpModesTest.Closed.class)
class SignUpModesTest {
    public static final class Closed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "stagecraft.identity.sign-up", "closed",
                    "stagecraft.identity.public-address", "https://school.example/",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void closedMeansClosed() {
        Api.anonymous().get("/about").then().body("signUp", is("CLOSED"));
        assertThat(signUp(Map.of())).isProblem(403, "sign-up-closed");
        assertThat(signUp(Map.of("invitation", "made up"))).isProblem(403, "sign-up-closed");
        assertThat(Api.as(People.admin().token()).body(Map.of()).post("/teachers/invitations"))
                .isProblem(403, "sign-up-closed");
    }

    @Test
    void behindATrustedProxyTheCookieIsBoundToTlsAndThisHost() {
        Response signedIn = Api.anonymous()
                .header("X-Forwarded-Proto", "https")
                .body(Map.of())
                .post("/sessions/guest");
        String cookie = signedIn.detailedCookie("__Host-stagecraft").getValue();
        org.assertj.core.api.Assertions.assertThat(
                        signedIn.detailedCookie("__Host-stagecraft").isSecured())
                .isTrue();
        Api.anonymous()
                .header("X-Forwarded-Proto", "https")
                .cookie("__Host-stagecraft", cookie)
                .post("/sessions/refresh")
                .then()
                .statusCode(200);
        Api.anonymous()
                .header("X-Forwarded-Proto", "https")
                .get("/about")
                .then()
                .body("secureTransport", is(true));
    }

    private static Response signUp(Map<String, String> more) {
        Map<String, String> body = new java.util.HashMap<>(
                Map.of("email", People.newEmail("closed"), "name", "Somebody", "password", People.PASSWORD));
        body.putAll(more);
        return Api.anonymous().body(body).post("/accounts");
    }
}
