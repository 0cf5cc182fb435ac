package org.stagecraft.identity;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.People;

/** A server as it comes: teachers sign up by invitation; and with a secret, so that keys lie sealed. */
@QuarkusTest
@TestProfile(InviteOnlyTest.Invite.class)
class InviteOnlyTest {
    public static final class Invite implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "stagecraft.identity.sign-up", "invite",
                    "stagecraft.identity.public-address", "https://school.example/",
                    "stagecraft.secret", "a secret of more than thirty-two characters");
        }
    }

    @Test
    void needsAnInvitation() {
        Api.anonymous().get("/about").then().body("signUp", is("INVITE"));
        assertThat(signUp(null)).isProblem(403, "invitation-needed");
        assertThat(signUp("made up")).isProblem(403, "link-not-valid");
        String link = Api.as(People.admin().token())
                .body(Map.of())
                .post("/teachers/invitations")
                .then()
                .statusCode(201)
                .body("link", startsWith("https://school.example/sign-up#"))
                .extract()
                .path("link");
        signUp(link.substring(link.indexOf('#') + 1)).then().statusCode(201);
    }

    private static Response signUp(@org.jspecify.annotations.Nullable String invitation) {
        Map<String, String> body = new HashMap<>(
                Map.of("email", People.newEmail("invite"), "name", "Somebody", "password", People.PASSWORD));
        if (invitation != null) {
            body.put("invitation", invitation);
        }
        return Api.anonymous().body(body).post("/accounts");
    }
}
