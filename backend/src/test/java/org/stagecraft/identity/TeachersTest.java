package org.stagecraft.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;

@QuarkusTest
class TeachersTest {
    @Test
    void anAdministratorPagesThroughTeachersAndNeverSeesLearners() {
        Person admin = People.admin();
        List<String> made = List.of(
                People.teacher().accountId().toString(),
                People.teacher().accountId().toString(),
                admin.accountId().toString());
        String guest = People.guest().accountId().toString();
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            Response page = Api.as(admin.token())
                    .queryParam("limit", 2)
                    .queryParam("after", after)
                    .get("/teachers");
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(seen).containsAll(made).doesNotHaveDuplicates().doesNotContain(guest);
    }

    @Test
    void onlyAdministratorsManageTeachers() {
        UUID someone = People.teacher().accountId();
        for (String token : List.of(People.teacher().token(), People.guest().token())) {
            assertThat(Api.as(token).get("/teachers")).isProblem(403, "wrong-role");
            assertThat(Api.as(token).body(Map.of()).post("/teachers/invitations"))
                    .isProblem(403, "wrong-role");
            assertThat(Api.as(token).post("/teachers/" + someone + "/password-reset"))
                    .isProblem(403, "wrong-role");
            assertThat(Api.as(token).body(Map.of("role", "ADMIN")).patch("/teachers/" + someone))
                    .isProblem(403, "wrong-role");
            assertThat(Api.as(token).delete("/teachers/" + someone)).isProblem(403, "wrong-role");
        }
        assertThat(Api.anonymous().get("/teachers")).isProblem(401, "sign-in-needed");
        assertThat(Api.anonymous().delete("/teachers/" + someone)).isProblem(401, "sign-in-needed");
    }

    @Test
    void anInvitationMakesOneTeacher() {
        String link = Api.as(People.admin().token())
                .body(Map.of())
                .post("/teachers/invitations")
                .then()
                .statusCode(201)
                .body("expiresAt", notNullValue())
                .extract()
                .path("link");
        assertThat(link).startsWith("http://localhost:").contains("/sign-up#");
        signUp(tokenOf(link)).then().statusCode(201).body("account.role", is("TEACHER"));
        assertThat(signUp(tokenOf(link))).isProblem(403, "link-not-valid");
        assertThat(signUp("made up")).isProblem(403, "link-not-valid");
    }

    @Test
    void aResetLinkIsTheWayBackInWithoutPasswordOrAuthenticator() {
        Person admin = People.admin();
        Person teacher = People.teacher();
        String secret = Api.as(teacher.token()).post("/account/totp").path("secret");
        Api.as(teacher.token()).body(Map.of("code", Codes.now(secret))).put("/account/totp");
        String old = resetLink(admin, teacher);
        String link = resetLink(admin, teacher);

        assertThat(reset(old, "seven wet owls")).isProblem(403, "link-not-valid");
        assertThat(reset(link, "password")).isProblem(400, "invalid-input").pointsAt("/password");
        reset(link, "seven wet owls").then().statusCode(204);
        assertThat(reset(link, "eight wet owls")).isProblem(403, "link-not-valid");
        assertThat(Api.as(teacher.token()).get("/account")).isProblem(401, "token-invalid");
        assertThat(signIn(teacher, People.PASSWORD)).isProblem(401, "wrong-credentials");
        signIn(teacher, "seven wet owls").then().statusCode(201).body("account.totp", is(false));
    }

    @Test
    void aDisabledTeacherIsOutAtOnceAndComesBackWhenEnabled() {
        Person admin = People.admin();
        Person teacher = People.teacher();
        change(admin, teacher, Map.of("disabled", true)).then().statusCode(200).body("disabled", is(true));
        assertThat(Api.as(teacher.token()).get("/account")).isProblem(401, "token-invalid");
        assertThat(Api.anonymous()
                        .cookie("stagecraft_refresh", teacher.refreshToken())
                        .post("/sessions/refresh"))
                .isProblem(401, "session-ended");
        assertThat(signIn(teacher, People.PASSWORD)).isProblem(403, "account-disabled");
        change(admin, teacher, Map.of("disabled", false)).then().statusCode(200).body("disabled", is(false));
        signIn(teacher, People.PASSWORD).then().statusCode(201);
    }

    @Test
    void aNewRoleHoldsFromTheNextSignIn() {
        Person admin = People.admin();
        Person teacher = People.teacher();
        change(admin, teacher, Map.of("role", "ADMIN")).then().statusCode(200).body("role", is("ADMIN"));
        assertThat(Api.as(teacher.token()).get("/account")).isProblem(401, "token-invalid");
        Person promoted = People.signInAgain(teacher);
        Api.as(promoted.token()).get("/teachers").then().statusCode(200);
        change(admin, teacher, Map.of("role", "TEACHER")).then().statusCode(200);
        assertThat(Api.as(promoted.token()).get("/teachers")).isProblem(401, "token-invalid");
    }

    @Test
    void aTeacherIsNotMadeALearner() {
        Response answer = change(People.admin(), People.teacher(), Map.of("role", "LEARNER"));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aTeacherIsErasedWithAReceipt() {
        Person admin = People.admin();
        Person teacher = People.teacher();
        Api.as(admin.token())
                .delete("/teachers/" + teacher.accountId())
                .then()
                .statusCode(200)
                .body("counts.accounts", is(1));
        assertThat(Api.as(teacher.token()).get("/account")).isProblem(401, "token-invalid");
        assertThat(Api.as(admin.token()).delete("/teachers/" + teacher.accountId()))
                .isProblem(404, "not-found");
        signUpAgain(teacher).then().statusCode(201);
    }

    @Test
    void learnersAndStrangersAreNoTeachers() {
        Person admin = People.admin();
        for (UUID id : List.of(People.guest().accountId(), UUID.randomUUID())) {
            assertThat(Api.as(admin.token()).delete("/teachers/" + id)).isProblem(404, "not-found");
            assertThat(Api.as(admin.token()).post("/teachers/" + id + "/password-reset"))
                    .isProblem(404, "not-found");
            assertThat(Api.as(admin.token()).body(Map.of("disabled", true)).patch("/teachers/" + id))
                    .isProblem(404, "not-found");
        }
    }

    @Test
    void theLastAdministratorStays() {
        Person last = People.admin();
        everyOtherAdministrator(last).forEach(id -> Api.as(last.token())
                .body(Map.of("role", "TEACHER"))
                .patch("/teachers/" + id)
                .then()
                .statusCode(200));
        assertThat(change(last, last, Map.of("role", "TEACHER"))).isProblem(409, "last-administrator");
        assertThat(change(last, last, Map.of("disabled", true))).isProblem(409, "last-administrator");
        assertThat(Api.as(last.token()).delete("/teachers/" + last.accountId())).isProblem(409, "last-administrator");
        assertThat(Api.as(last.token())
                        .body(Map.of("password", People.PASSWORD))
                        .post("/account/erasure"))
                .isProblem(409, "last-administrator");
        Api.as(last.token()).get("/teachers").then().statusCode(200);
    }

    private static List<String> everyOtherAdministrator(Person but) {
        List<String> administrators = new ArrayList<>();
        String after = "";
        do {
            Response page = Api.as(but.token())
                    .queryParam("limit", 200)
                    .queryParam("after", after)
                    .get("/teachers");
            administrators.addAll(page.jsonPath().getList("items.findAll { it.role == 'ADMIN' }.id"));
            after = page.path("next");
        } while (after != null);
        administrators.remove(but.accountId().toString());
        return administrators;
    }

    private static String resetLink(Person admin, Person teacher) {
        return Api.as(admin.token())
                .post("/teachers/" + teacher.accountId() + "/password-reset")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
    }

    private static Response reset(String link, String password) {
        return Api.anonymous().body(Map.of("password", password)).put("/password-resets/" + tokenOf(link));
    }

    private static Response change(Person admin, Person teacher, Map<String, ?> change) {
        return Api.as(admin.token()).body(change).patch("/teachers/" + teacher.accountId());
    }

    private static Response signUp(String invitation) {
        Map<String, String> body = new HashMap<>(
                Map.of("email", People.newEmail("invited"), "name", "Invited", "password", People.PASSWORD));
        body.put("invitation", invitation);
        return Api.anonymous().body(body).post("/accounts");
    }

    private static Response signUpAgain(Person teacher) {
        return Api.anonymous()
                .body(Map.of("email", teacher.email(), "name", "Again", "password", People.PASSWORD))
                .post("/accounts");
    }

    private static Response signIn(Person teacher, String password) {
        return Api.anonymous()
                .body(Map.of("email", teacher.email(), "password", password))
                .post("/sessions");
    }

    private static String tokenOf(String link) {
        return link.substring(link.indexOf('#') + 1);
    }
}
