package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;

@QuarkusTest
class JoinTest {
    @Test
    void theCodeTellsWhichClassItIsAndOffersAliases() {
        Classroom classroom = Classes.givenClassroom();
        String typed = classroom.code().toLowerCase(Locale.ROOT).replaceFirst("(...)", "$1-");
        Api.anonymous()
                .get("/join/" + typed)
                .then()
                .statusCode(200)
                .body("classroomName", equalTo("8B Computing"))
                .body("open", is(true))
                .body("waitingRoom", is(false))
                .body("names", is("OWN"))
                .body("suggestions", hasSize(6))
                .body("id", nullValue());
    }

    @Test
    void aliasesAreOfferedInTheLanguageOfTheBrowser() {
        Classroom classroom = Classes.givenClassroom();
        List<String> offered = Api.anonymous()
                .header("Accept-Language", "es-MX,es;q=0.9,en;q=0.5")
                .get("/join/" + classroom.code())
                .path("suggestions");
        assertThat(offered).allMatch(alias -> Wording.read("nouns.es.txt").contains(alias.split(" ")[0]));
    }

    @Test
    void refusesACodeThatOpensNothing() {
        assertThat(Api.anonymous().get("/join/BCDFGHJ")).isProblem(404, "unknown-code");
        assertThat(Api.anonymous().get("/join/hello")).isProblem(404, "unknown-code");
        assertThat(Classes.tryToJoin(Api.anonymous(), "BCDFGHJ", "Ana")).isProblem(404, "unknown-code");
    }

    @Test
    void joiningNeedsNothingButAnAlias() {
        Classroom classroom = Classes.givenClassroom();
        Response joined = Classes.tryToJoin(Api.anonymous(), classroom.code(), "  Ana  María ");
        joined.then()
                .statusCode(201)
                .body("classroomId", equalTo(classroom.id().toString()))
                .body("alias", equalTo("Ana María"))
                .body("state", is("ACTIVE"))
                .body("returnKey", matchesPattern("[B-Z3479]{4}-[B-Z3479]{4}-[B-Z3479]{4}"))
                .body("session.account.role", is("LEARNER"))
                .body("session.accessToken", notNullValue());
        assertThat(joined.getCookies()).isNotEmpty();
        Api.as(joined.path("session.accessToken")).get("/classrooms").then().body("items", hasSize(1));
    }

    @Test
    void aDoubleClickMakesOneMember() throws Exception {
        Classroom classroom = Classes.givenClassroom();
        String key = UUID.randomUUID().toString();
        List<Response> both = atOnce(2, i -> Classes.tryToJoin(Api.anonymous(), key, classroom.code(), "Ana"));
        Response later = Classes.tryToJoin(Api.anonymous(), key, classroom.code(), "Ana");
        later.then().statusCode(201);
        assertThat(both).allMatch(r -> r.statusCode() == 409 || r.asString().equals(later.asString()));
        assertThat(both).anyMatch(r -> r.statusCode() == 201);
        assertThat(later.getCookies()).isNotEmpty();
        classroom.asTeacher().get(classroom.path()).then().body("students", is(1));
    }

    @Test
    void joiningNeedsAnIdempotencyKey() {
        Classroom classroom = Classes.givenClassroom();
        assertThat(Classes.tryToJoin(Api.anonymous(), null, classroom.code(), "Ana"))
                .isProblem(400, "idempotency-key-needed");
    }

    @Test
    void thirtyStudentsBehindOneAddressJoinAtOnce() throws Exception {
        Classroom classroom = Classes.givenClassroom();
        List<Response> all = atOnce(30, i -> Classes.tryToJoin(Api.anonymous(), classroom.code(), "Student " + i));
        assertThat(all).allMatch(response -> response.statusCode() == 201);
        assertThat(all.stream().map(r -> r.<String>path("memberId")).distinct()).hasSize(30);
        assertThat(all.stream().map(r -> r.<String>path("session.account.id")).distinct())
                .hasSize(30);
        assertThat(all.stream().map(r -> r.<String>path("returnKey")).distinct())
                .hasSize(30);
        classroom.asTeacher().get(classroom.path()).then().body("students", is(30));
    }

    @Test
    void onlyOneOfManyGetsTheSameAlias() throws Exception {
        Classroom classroom = Classes.givenClassroom();
        List<Response> all = atOnce(8, i -> Classes.tryToJoin(Api.anonymous(), classroom.code(), "Ana"));
        assertThat(all.stream().filter(r -> r.statusCode() == 201)).hasSize(1);
        assertThat(all.stream().filter(r -> r.statusCode() == 409)).hasSize(7);
        classroom.asTeacher().get(classroom.path()).then().body("students", is(1));
    }

    @Test
    void anAliasThatLooksTakenIsTaken() {
        Classroom classroom = Classes.givenClassroom();
        Classes.join(classroom.code(), "José");
        assertThat(Classes.tryToJoin(Api.anonymous(), classroom.code(), "jose")).isProblem(409, "alias-taken");
        assertThat(Classes.tryToJoin(Api.anonymous(), classroom.code(), "Jоse")).isProblem(409, "alias-taken");
        Classes.join(Classes.givenClassroom().code(), "José");
    }

    @Test
    void anAliasThatWillNotDoIsExplained() {
        String code = Classes.givenClassroom().code();
        refuses(code, "A", "alias-length");
        refuses(code, "Ana\u202E", "alias-characters");
        refuses(code, "Ana 612 345 678", "alias-contact");
        refuses(code, "Sh1thead", "alias-word");
        Classes.join(code, "Scunthorpe");
    }

    @Test
    void aGuestsAccountComesAlong() {
        Classroom classroom = Classes.givenClassroom();
        Person guest = People.guest();
        Classes.tryToJoin(Api.as(guest.token()), classroom.code(), "Ana")
                .then()
                .statusCode(201)
                .body("returnKey", notNullValue())
                .body("session", nullValue());
        Api.as(guest.token()).get("/classrooms").then().body("items.alias", is(List.of("Ana")));
    }

    @Test
    void joiningAgainFindsTheSamePlaceEvenWhenLocked() {
        Classroom classroom = Classes.givenClassroom();
        var student = Classes.join(classroom.code(), "Ana");
        Classes.change(classroom, Map.of("locked", true)).then().statusCode(200);
        Classes.tryToJoin(student.asStudent(), classroom.code(), "Somebody Else")
                .then()
                .statusCode(200)
                .body("memberId", equalTo(student.memberId().toString()))
                .body("alias", equalTo("Ana"))
                .body("returnKey", nullValue());
    }

    @Test
    void twoTabsOfOneGuestMakeOneMember() throws Exception {
        Classroom classroom = Classes.givenClassroom();
        Person guest = People.guest();
        List<Response> both = atOnce(2, i -> Classes.tryToJoin(Api.as(guest.token()), classroom.code(), "Tab " + i));
        assertThat(both.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 201);
        assertThat(both.stream().map(r -> r.<String>path("memberId")).distinct())
                .hasSize(1);
    }

    @Test
    void aTeacherDoesNotJoin() {
        Classroom classroom = Classes.givenClassroom();
        assertThat(Classes.tryToJoin(classroom.asTeacher(), classroom.code(), "Ana"))
                .isProblem(403, "teacher-cannot-join");
    }

    @Test
    void aLockedOrArchivedClassLetsNobodyNewIn() {
        Classroom classroom = Classes.givenClassroom();
        Classes.change(classroom, Map.of("locked", true)).then().statusCode(200);
        Api.anonymous().get("/join/" + classroom.code()).then().body("open", is(false));
        assertThat(Classes.tryToJoin(Api.anonymous(), classroom.code(), "Ana")).isProblem(409, "classroom-locked");
        Classes.change(classroom, Map.of("locked", false, "archived", true))
                .then()
                .statusCode(200);
        Api.anonymous().get("/join/" + classroom.code()).then().body("open", is(false));
        assertThat(Classes.tryToJoin(Api.anonymous(), classroom.code(), "Ana")).isProblem(409, "classroom-archived");
        Classes.change(classroom, Map.of("archived", false)).then().statusCode(200);
        Classes.join(classroom.code(), "Ana");
    }

    @Test
    void inAWaitingRoomOneWaitsUntilTheDoorIsOpened() {
        Classroom classroom = Classes.givenClassroom();
        Classes.change(classroom, Map.of("waitingRoom", true)).then().statusCode(200);
        var student = Classes.join(classroom.code(), "Ana");
        student.asStudent().get("/classrooms").then().body("items[0].state", is("WAITING"));
        classroom
                .asTeacher()
                .get(classroom.path())
                .then()
                .body("students", is(0))
                .body("waiting", is(1));
        Classes.change(classroom, Map.of("waitingRoom", false))
                .then()
                .body("students", is(1))
                .body("waiting", is(0));
        student.asStudent().get("/classrooms").then().body("items[0].state", is("ACTIVE"));
    }

    @Test
    void withGeneratedNamesOneTakesWhatIsOffered() {
        Classroom classroom = Classes.givenClassroom();
        Classes.change(classroom, Map.of("names", "GENERATED")).then().statusCode(200);
        refuses(classroom.code(), "Ana", "alias-not-offered");
        List<String> offered = Api.anonymous().get("/join/" + classroom.code()).path("suggestions");
        Classes.join(classroom.code(), offered.get(0));
        Api.anonymous()
                .get("/join/" + classroom.code())
                .then()
                .body("suggestions", everyItem(not(in(List.of(offered.get(0))))));
    }

    private static void refuses(String code, String alias, String slug) {
        assertThat(Classes.tryToJoin(Api.anonymous(), code, alias))
                .isProblem(400, slug)
                .pointsAt("/alias");
    }

    private interface Call {
        Response at(int index) throws Exception;
    }

    private static List<Response> atOnce(int times, Call call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Response>> calls = IntStream.range(0, times)
                    .<Callable<Response>>mapToObj(i -> () -> call.at(i))
                    .toList();
            List<Future<Response>> answers = threads.invokeAll(calls);
            return answers.stream().map(JoinTest::get).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Response get(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
