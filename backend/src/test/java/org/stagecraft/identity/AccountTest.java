package org.stagecraft.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;

@QuarkusTest
class AccountTest {
    private static final String NEW_PASSWORD = "seven wet owls";

    @Test
    void aTeacherChangesTheNameStudentsSee() {
        Person teacher = People.teacher();
        Api.as(teacher.token())
                .body(Map.of("name", "  Ms. Lovelace "))
                .patch("/account")
                .then()
                .statusCode(200)
                .body("name", is("Ms. Lovelace"));
        Api.as(teacher.token()).get("/account").then().body("name", is("Ms. Lovelace"));
        assertThat(Api.as(teacher.token()).body(Map.of("name", " ")).patch("/account"))
                .isProblem(400, "invalid-input")
                .pointsAt("/name");
    }

    @Test
    void aLearnerHasNothingThatOnlyTeachersHave() {
        String token = People.guest().token();
        assertThat(Api.as(token).body(Map.of("name", "x")).patch("/account")).isProblem(403, "wrong-role");
        assertThat(Api.as(token)
                        .body(Map.of("current", "x", "password", NEW_PASSWORD))
                        .put("/account/password"))
                .isProblem(403, "wrong-role");
        assertThat(Api.as(token).post("/account/totp")).isProblem(403, "wrong-role");
        assertThat(Api.as(token).body(Map.of("code", "123456")).put("/account/totp"))
                .isProblem(403, "wrong-role");
        assertThat(Api.as(token).body(Map.of("password", "x")).post("/account/totp/disable"))
                .isProblem(403, "wrong-role");
    }

    @Test
    void nothingOfAnAccountWithoutASignIn() {
        assertThat(Api.anonymous().body(Map.of("name", "x")).patch("/account")).isProblem(401, "sign-in-needed");
        assertThat(Api.anonymous().get("/account/data")).isProblem(401, "sign-in-needed");
        assertThat(Api.anonymous().body(Map.of()).post("/account/erasure")).isProblem(401, "sign-in-needed");
        assertThat(Api.anonymous().post("/account/totp")).isProblem(401, "sign-in-needed");
        assertThat(Api.anonymous()
                        .body(Map.of("current", "x", "password", NEW_PASSWORD))
                        .put("/account/password"))
                .isProblem(401, "sign-in-needed");
    }

    @Test
    void aNewPasswordSignsOutEverywhereElse() {
        Person here = People.teacher();
        Person there = People.signInAgain(here);
        changePassword(here, People.PASSWORD, NEW_PASSWORD).then().statusCode(204);
        Api.as(here.token()).get("/sessions").then().statusCode(200).body("items", hasSize(1));
        assertThat(Api.as(there.token()).get("/account")).isProblem(401, "token-invalid");
        assertThat(signIn(here, People.PASSWORD, null)).isProblem(401, "wrong-credentials");
        assertThat(signIn(here, NEW_PASSWORD, null).statusCode()).isEqualTo(201);
    }

    @Test
    void aPasswordIsNotChangedWithoutTheOldOneOrToAWeakOne() {
        Person teacher = People.teacher();
        assertThat(changePassword(teacher, "wrong horse battery", NEW_PASSWORD)).isProblem(403, "wrong-password");
        assertThat(changePassword(teacher, People.PASSWORD, "password"))
                .isProblem(400, "invalid-input")
                .pointsAt("/password");
        assertThat(changePassword(teacher, People.PASSWORD, teacher.email()))
                .isProblem(400, "invalid-input")
                .pointsAt("/password");
        assertThat(signIn(teacher, People.PASSWORD, null).statusCode()).isEqualTo(201);
    }

    @Test
    void anAuthenticatorIsAskedForOnceItHasShownItsFirstCode() {
        Person teacher = People.teacher();
        String secret = beginTotp(teacher);
        assertThat(signIn(teacher, People.PASSWORD, null).statusCode()).isEqualTo(201);
        assertThat(confirm(teacher, "000000")).isProblem(403, "wrong-code");
        confirm(teacher, Codes.now(secret)).then().statusCode(204);
        Api.as(teacher.token()).get("/account").then().body("totp", is(true));

        assertThat(signIn(teacher, People.PASSWORD, null)).isProblem(401, "code-needed");
        assertThat(signIn(teacher, People.PASSWORD, "000000")).isProblem(401, "wrong-code");
        assertThat(signIn(teacher, "wrong horse battery", Codes.next(secret))).isProblem(401, "wrong-credentials");
        String code = Codes.next(secret);
        assertThat(signIn(teacher, People.PASSWORD, code).statusCode()).isEqualTo(201);
        assertThat(signIn(teacher, People.PASSWORD, code)).isProblem(401, "wrong-code");
    }

    @Test
    void anAuthenticatorIsSetUpInOrder() {
        Person teacher = People.teacher();
        assertThat(confirm(teacher, "123456")).isProblem(409, "totp-not-begun");
        String secret = beginTotp(teacher);
        confirm(teacher, Codes.now(secret)).then().statusCode(204);
        assertThat(Api.as(teacher.token()).post("/account/totp")).isProblem(409, "totp-already-on");
        assertThat(confirm(teacher, Codes.next(secret))).isProblem(409, "totp-already-on");
    }

    @Test
    void anAuthenticatorIsTurnedOffWithThePassword() {
        Person teacher = People.teacher();
        confirm(teacher, Codes.now(beginTotp(teacher))).then().statusCode(204);
        assertThat(Api.as(teacher.token())
                        .body(Map.of("password", "wrong horse battery"))
                        .post("/account/totp/disable"))
                .isProblem(403, "wrong-password");
        Api.as(teacher.token())
                .body(Map.of("password", People.PASSWORD))
                .post("/account/totp/disable")
                .then()
                .statusCode(204);
        assertThat(signIn(teacher, People.PASSWORD, null).statusCode()).isEqualTo(201);
    }

    @Test
    void everybodyDownloadsWhatIsStoredAboutThem() {
        Person teacher = People.teacher();
        Api.as(teacher.token())
                .get("/account/data")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .body("sections.identity.account.email", equalTo(teacher.email()))
                .body("sections.identity.devices", hasSize(1));
        Response guests = Api.as(People.guest().token()).get("/account/data");
        guests.then().statusCode(200).body("sections.identity.account.role", is("LEARNER"));
        assertThat(guests.asString()).doesNotContain(teacher.email(), "argon2", "hash");
    }

    @Test
    void aGuestErasesEverythingAndGetsAReceipt() {
        Person guest = People.guest();
        Api.as(guest.token())
                .body(Map.of())
                .post("/account/erasure")
                .then()
                .statusCode(200)
                .body("id", equalTo(guest.accountId().toString()))
                .body("counts.accounts", is(1))
                .body("counts.sessions", is(1))
                .cookie("stagecraft_refresh", equalTo(""));
        assertThat(Api.as(guest.token()).get("/account")).isProblem(401, "token-invalid");
        assertThat(Api.anonymous()
                        .cookie("stagecraft_refresh", guest.refreshToken())
                        .post("/sessions/refresh"))
                .isProblem(401, "session-ended");
    }

    @Test
    void aTeacherErasesTheAccountWithThePasswordOnly() {
        Person teacher = People.teacher();
        assertThat(Api.as(teacher.token()).body(Map.of()).post("/account/erasure"))
                .isProblem(403, "wrong-password");
        Api.as(teacher.token())
                .body(Map.of("password", People.PASSWORD))
                .post("/account/erasure")
                .then()
                .statusCode(200);
        assertThat(signIn(teacher, People.PASSWORD, null)).isProblem(401, "wrong-credentials");
    }

    private static String beginTotp(Person teacher) {
        return Api.as(teacher.token())
                .post("/account/totp")
                .then()
                .statusCode(200)
                .body("uri", startsWith("otpauth://totp/Stagecraft%3Ateacher"))
                .extract()
                .path("secret");
    }

    private static Response confirm(Person teacher, String code) {
        return Api.as(teacher.token()).body(Map.of("code", code)).put("/account/totp");
    }

    private static Response changePassword(Person teacher, String current, String password) {
        return Api.as(teacher.token())
                .body(Map.of("current", current, "password", password))
                .put("/account/password");
    }

    private static Response signIn(Person teacher, String password, @org.jspecify.annotations.Nullable String code) {
        Map<String, String> body = new java.util.HashMap<>(Map.of("email", teacher.email(), "password", password));
        if (code != null) {
            body.put("code", code);
        }
        return Api.anonymous().body(body).post("/sessions");
    }
}
