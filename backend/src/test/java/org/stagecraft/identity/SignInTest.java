package org.stagecraft.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;

@QuarkusTest
class SignInTest {
    private static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";

    @Test
    void aGuestIsSignedInWithNothingAsked() {
        Api.anonymous()
                .body(Map.of())
                .post("/sessions/guest")
                .then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("expiresIn", is(600))
                .body("account.role", is("LEARNER"))
                .body("account.email", nullValue())
                .body("accessToken", notNullValue());
    }

    @Test
    void aTeacherSignsInOnASecondDeviceAndSeesBoth() {
        Person teacher = People.teacher();
        String token = Api.anonymous()
                .header("User-Agent", CHROME)
                .body(Map.of(
                        "email", " " + teacher.email().toUpperCase(java.util.Locale.ROOT), "password", People.PASSWORD))
                .post("/sessions")
                .then()
                .statusCode(201)
                .body("account.role", is("TEACHER"))
                .extract()
                .path("accessToken");
        Api.as(token)
                .get("/sessions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].device", is("Chrome on Windows"))
                .body("items[0].current", is(true))
                .body("items[1].current", is(false));
    }

    @Test
    void theFirstRunLinkMakesAnAdministratorOnce() {
        String token = FirstAdministrator.newToken();
        setUp(token, People.newEmail("first")).then().statusCode(201).body("account.role", is("ADMIN"));
        assertThat(setUp(token, People.newEmail("second"))).isProblem(403, "link-not-valid");
        Api.anonymous().get("/about").then().statusCode(200).body("setupNeeded", is(false));
    }

    @Test
    void aNewFirstRunLinkReplacesTheOneBefore() {
        String old = FirstAdministrator.newToken();
        FirstAdministrator.newToken();
        assertThat(setUp(old, People.newEmail("late"))).isProblem(403, "link-not-valid");
        assertThat(setUp("made up", People.newEmail("guess"))).isProblem(403, "link-not-valid");
    }

    @Test
    void aRefusedSetUpLeavesTheLinkGood() {
        String token = FirstAdministrator.newToken();
        String taken = People.teacher().email();
        assertThat(setUp(token, taken)).isProblem(409, "email-taken");
        setUp(token, People.newEmail("free")).then().statusCode(201);
    }

    @Test
    void aboutTellsWhatAVisitorNeeds() {
        Api.anonymous()
                .get("/about")
                .then()
                .statusCode(200)
                .body("name", is("Stagecraft"))
                .body("signUp", is("OPEN"))
                .body("secureTransport", is(false))
                .body("languages", is(java.util.List.of("en", "es")));
    }

    @Test
    void doesNotTellWhetherTheAccountOrThePasswordIsWrong() {
        Response wrongPassword = signIn(People.teacher().email(), "wrong horse battery");
        Response nobody = signIn(People.newEmail("nobody"), "wrong horse battery");
        assertThat(wrongPassword).isProblem(401, "wrong-credentials");
        assertThat(nobody).isProblem(401, "wrong-credentials");
        org.assertj.core.api.Assertions.assertThat(nobody.jsonPath().getString("detail"))
                .isEqualTo(wrongPassword.jsonPath().getString("detail"));
    }

    @Test
    void signingOutEndsTheAccessTokenAtOnceAndClearsTheCookie() {
        Person guest = People.guest();
        Api.as(guest.token()).get("/account").then().statusCode(200);
        Api.as(guest.token())
                .delete("/sessions/current")
                .then()
                .statusCode(204)
                .cookie("stagecraft_refresh", equalTo(""));
        assertThat(Api.as(guest.token()).get("/account")).isProblem(401, "token-invalid");
    }

    @Test
    void signsOutAnotherDeviceOfOnesOwn() {
        Person here = People.teacher();
        Person there = People.signInAgain(here);
        String theirs = Api.as(there.token()).get("/sessions").path("items.find { it.current }.id");
        Api.as(here.token()).delete("/sessions/" + theirs).then().statusCode(204);
        assertThat(Api.as(there.token()).get("/account")).isProblem(401, "token-invalid");
        assertThat(Api.as(here.token()).delete("/sessions/" + theirs)).isProblem(404, "not-found");
        Api.as(here.token()).get("/sessions").then().body("items", hasSize(1));
    }

    @Test
    void nobodySignsOutSomebodyElse() {
        Person one = People.guest();
        Person other = People.guest();
        String theirs = Api.as(other.token()).get("/sessions").path("items[0].id");
        assertThat(Api.as(one.token()).delete("/sessions/" + theirs)).isProblem(404, "not-found");
        assertThat(Api.as(one.token()).delete("/sessions/" + UUID.randomUUID())).isProblem(404, "not-found");
        Api.as(other.token()).get("/account").then().statusCode(200);
    }

    @Test
    void withoutATokenNobodyIsAnybody() {
        assertThat(Api.anonymous().get("/account")).isProblem(401, "sign-in-needed");
        assertThat(Api.anonymous().get("/sessions")).isProblem(401, "sign-in-needed");
        assertThat(Api.anonymous().delete("/sessions/current")).isProblem(401, "sign-in-needed");
        assertThat(Api.anonymous().delete("/sessions/" + UUID.randomUUID())).isProblem(401, "sign-in-needed");
    }

    @Test
    void anEmailIsTakenOnceInWhateverCase() {
        String email = People.teacher().email();
        assertThat(signUp(email, "Somebody", People.PASSWORD)).isProblem(409, "email-taken");
        assertThat(signUp(email.toUpperCase(java.util.Locale.ROOT), "Somebody", People.PASSWORD))
                .isProblem(409, "email-taken");
    }

    @Test
    void refusesAWeakPasswordWithAReason() {
        assertThat(signUp(People.newEmail("weak"), "Somebody", "password1"))
                .isProblem(400, "invalid-input")
                .pointsAt("/password");
        assertThat(signUp(People.newEmail("short"), "Somebody", "x4!k"))
                .isProblem(400, "invalid-input")
                .pointsAt("/password");
    }

    @Test
    void refusesWhatIsNoEmailOrNoName() {
        assertThat(signUp("nobody at all", "Somebody", People.PASSWORD))
                .isProblem(400, "invalid-input")
                .pointsAt("/email");
        assertThat(signUp(People.newEmail("noname"), "  ", People.PASSWORD))
                .isProblem(400, "invalid-input")
                .pointsAt("/name");
        assertThat(signUp(People.newEmail("longname"), "x".repeat(81), People.PASSWORD))
                .isProblem(400, "invalid-input")
                .pointsAt("/name");
    }

    @Test
    void aTeacherIsNotMadeAnAdministratorByAsking() {
        Response answer = Api.anonymous()
                .body(Map.of(
                        "email", People.newEmail("sly"), "name", "Sly", "password", People.PASSWORD, "role", "ADMIN"))
                .post("/accounts");
        org.assertj.core.api.Assertions.assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static Response setUp(String token, String email) {
        return Api.anonymous()
                .body(Map.of("token", token, "email", email, "name", "First", "password", People.PASSWORD))
                .post("/setup");
    }

    private static Response signUp(String email, String name, String password) {
        return Api.anonymous()
                .body(Map.of("email", email, "name", name, "password", password))
                .post("/accounts");
    }

    private static Response signIn(String email, String password) {
        return Api.anonymous()
                .body(Map.of("email", email, "password", password))
                .post("/sessions");
    }
}
