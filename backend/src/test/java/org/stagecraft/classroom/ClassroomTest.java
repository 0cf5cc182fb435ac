package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;

@QuarkusTest
class ClassroomTest {
    @Test
    void aNewClassIsOpenAndTaughtByWhoMadeIt() {
        Person teacher = People.teacher();
        Classes.create(Api.as(teacher.token()), "  8B Computing ")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("name", equalTo("8B Computing"))
                .body("code", matchesPattern("[B-Z]{7}"))
                .body("joinUrl", matchesPattern("https?://.*/join/[B-Z]{7}"))
                .body("locked", is(false))
                .body("waitingRoom", is(false))
                .body("names", is("OWN"))
                .body("archived", is(false))
                .body("students", is(0))
                .body("waiting", is(0))
                .body("teachers.accountId", contains(teacher.accountId().toString()))
                .body("teachers.name", contains("Ada Teacher"));
    }

    @Test
    void repeatingTheRequestMakesOneClass() {
        Person teacher = People.teacher();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as(teacher.token())
                    .header("Idempotency-Key", key)
                    .body(Map.of("name", "8B"))
                    .post("/classrooms")
                    .then()
                    .statusCode(201)
                    .header("ETag", notNullValue());
        }
        Api.as(teacher.token()).get("/classrooms").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "8B\u0007", "8B\u202Egnitupmoc"})
    void refusesANameThatCannotBeRead(String name) {
        assertThat(Classes.create(Api.as(People.teacher().token()), name))
                .isProblem(400, "invalid-input")
                .pointsAt("/name");
    }

    @Test
    void refusesANameOver80Characters() {
        assertThat(Classes.create(Api.as(People.teacher().token()), "x".repeat(81)))
                .isProblem(400, "invalid-input")
                .pointsAt("/name");
    }

    @Test
    void aStudentCannotMakeAClass() {
        assertThat(Classes.create(Api.as(People.guest().token()), "Mine")).isProblem(403, "wrong-role");
        assertThat(Classes.create(Api.anonymous(), "Mine")).isProblem(401, "sign-in-needed");
    }

    @Test
    void isShownWithItsSizeToItsTeacher() {
        Classroom classroom = Classes.givenClassroom();
        Classes.join(classroom.code(), "Ana");
        classroom
                .asTeacher()
                .get(classroom.path())
                .then()
                .statusCode(200)
                .body("students", is(1))
                .body("joinUrl", endsWith("/join/" + classroom.code()));
    }

    @Test
    void somebodyElsesClassLooksLikeNone() {
        Classroom classroom = Classes.givenClassroom();
        String stranger = People.teacher().token();
        String path = classroom.path();
        UUID nobody = UUID.randomUUID();
        var change = Map.of("name", "Mine now");
        assertThat(Api.as(stranger).get(path)).isProblem(404, "not-found");
        assertThat(Api.as(stranger).header("If-Match", "*").body(change).patch(path))
                .isProblem(404, "not-found");
        assertThat(Api.as(stranger).delete(path)).isProblem(404, "not-found");
        assertThat(Api.as(stranger).post(path + "/code")).isProblem(404, "not-found");
        assertThat(Api.as(stranger).body(Map.of("email", "a@example.org")).post(path + "/teachers"))
                .isProblem(404, "not-found");
        assertThat(Api.as(stranger).delete(path + "/teachers/" + nobody)).isProblem(404, "not-found");
        assertThat(Api.as(stranger).get(path + "/export")).isProblem(404, "not-found");
        assertThat(Api.as(stranger).get("/classrooms/" + nobody)).isProblem(404, "not-found");
    }

    @Test
    void aStudentOfTheClassIsNotItsTeacher() {
        Classroom classroom = Classes.givenClassroom();
        var student = Classes.join(classroom.code(), "Ana");
        assertThat(student.asStudent().get(classroom.path())).isProblem(403, "wrong-role");
        assertThat(student.asStudent().get(classroom.path() + "/members")).isProblem(403, "wrong-role");
        assertThat(student.asStudent().delete(classroom.path())).isProblem(403, "wrong-role");
    }

    @Test
    void changesOnlyWhatIsAsked() {
        Classroom classroom = Classes.givenClassroom();
        Classes.change(classroom, Map.of("name", "8C", "locked", true))
                .then()
                .statusCode(200)
                .body("name", equalTo("8C"))
                .body("locked", is(true))
                .body("waitingRoom", is(false));
        Classes.change(classroom, Map.of("waitingRoom", true, "names", "GENERATED"))
                .then()
                .statusCode(200)
                .body("name", equalTo("8C"))
                .body("locked", is(true))
                .body("waitingRoom", is(true))
                .body("names", is("GENERATED"));
    }

    @Test
    void refusesAChangeOfWhatWasNotSeen() {
        Classroom classroom = Classes.givenClassroom();
        String old = classroom.asTeacher().get(classroom.path()).header("ETag");
        Classes.change(classroom, Map.of("name", "First"))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(old)));
        assertThat(classroom.asTeacher().body(Map.of("name", "x")).patch(classroom.path()))
                .isProblem(428, "if-match-needed");
        assertThat(classroom
                        .asTeacher()
                        .header("If-Match", old)
                        .body(Map.of("name", "Second"))
                        .patch(classroom.path()))
                .isProblem(412, "changed-meanwhile");
        classroom.asTeacher().get(classroom.path()).then().body("name", equalTo("First"));
    }

    @Test
    void refusesAChangeThatMakesNoSense() {
        Classroom classroom = Classes.givenClassroom();
        assertThat(Classes.change(classroom, Map.of("name", " "))).isProblem(400, "invalid-input");
        assertThat(Classes.change(classroom, Map.of("names", "FUNNY"))).isProblem(400, "invalid-input");
        assertThat(Classes.change(classroom, Map.of("nmae", "8C"))).isProblem(400, "invalid-input");
    }

    @Test
    void anArchivedClassIsInTheOtherList() {
        Classroom classroom = Classes.givenClassroom();
        Classes.change(classroom, Map.of("archived", true)).then().body("archived", is(true));
        classroom.asTeacher().get("/classrooms").then().body("items", hasSize(0));
        classroom.asTeacher().get("/classrooms?archived=true").then().body("items.archived", contains(true));
        Classes.change(classroom, Map.of("archived", false)).then().body("archived", is(false));
        classroom.asTeacher().get("/classrooms").then().body("items", hasSize(1));
    }

    @Test
    void aNewCodeReplacesTheOldOne() {
        Classroom classroom = Classes.givenClassroom();
        String code = classroom
                .asTeacher()
                .post(classroom.path() + "/code")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        assertThat(code).isNotEqualTo(classroom.code());
        assertThat(Api.anonymous().get("/join/" + classroom.code())).isProblem(404, "unknown-code");
        Api.anonymous().get("/join/" + code).then().statusCode(200);
    }

    @Test
    void listsAreSeenFromWhereOneStands() {
        Classroom classroom = Classes.givenClassroom();
        var student = Classes.join(classroom.code(), "Ana");
        classroom
                .asTeacher()
                .get("/classrooms")
                .then()
                .body("items[0].role", is("TEACHER"))
                .body("items[0].code", equalTo(classroom.code()))
                .body("items[0].students", is(1))
                .body("items[0].alias", nullValue());
        student.asStudent()
                .get("/classrooms")
                .then()
                .body("items", hasSize(1))
                .body("items[0].role", is("STUDENT"))
                .body("items[0].alias", equalTo("Ana"))
                .body("items[0].state", is("ACTIVE"))
                .body("items[0].code", nullValue());
    }

    @Test
    void aLongListIsReadPageByPage() {
        Person teacher = People.teacher();
        for (int i = 0; i < 5; i++) {
            Classes.create(Api.as(teacher.token()), "Class " + i);
        }
        var first = Api.as(teacher.token()).get("/classrooms?limit=2");
        first.then().body("items.name", contains("Class 4", "Class 3")).header("Link", endsWith("rel=\"next\""));
        var second = Api.as(teacher.token()).get("/classrooms?limit=2&after=" + first.path("next"));
        second.then().body("items.name", contains("Class 2", "Class 1"));
        Api.as(teacher.token())
                .get("/classrooms?limit=2&after=" + second.path("next"))
                .then()
                .body("items.name", contains("Class 0"))
                .body("next", nullValue());
    }
}
