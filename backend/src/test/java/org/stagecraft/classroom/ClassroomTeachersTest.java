package org.stagecraft.classroom;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;

@QuarkusTest
class ClassroomTeachersTest {
    @Test
    void aSecondTeacherMayDoWhatTheFirstMay() {
        Classroom classroom = Classes.givenClassroom();
        Person second = People.teacher();
        add(classroom, second.email().toUpperCase())
                .then()
                .statusCode(201)
                .body(
                        "teachers.accountId",
                        containsInAnyOrder(
                                classroom.teacher().accountId().toString(),
                                second.accountId().toString()));
        Api.as(second.token()).get(classroom.path()).then().statusCode(200);
        Api.as(second.token()).get("/classrooms").then().body("items", hasSize(1));
    }

    @Test
    void addingTwiceIsAddingOnce() {
        Classroom classroom = Classes.givenClassroom();
        Person second = People.teacher();
        add(classroom, second.email());
        add(classroom, second.email()).then().statusCode(201).body("teachers", hasSize(2));
    }

    @Test
    void refusesAnAddressThatNoTeacherHas() {
        Classroom classroom = Classes.givenClassroom();
        assertThat(add(classroom, "nobody@example.org")).isProblem(422, "unknown-teacher");
        assertThat(add(classroom, "")).isProblem(400, "invalid-input");
    }

    @Test
    void aRemovedTeacherIsOutAtOnce() {
        Classroom classroom = Classes.givenClassroom();
        Person second = People.teacher();
        add(classroom, second.email());
        remove(classroom, memberId(classroom, second)).then().statusCode(204);
        assertThat(Api.as(second.token()).get(classroom.path())).isProblem(404, "not-found");
    }

    @Test
    void theLastTeacherStays() {
        Classroom classroom = Classes.givenClassroom();
        assertThat(remove(classroom, memberId(classroom, classroom.teacher()))).isProblem(409, "last-teacher");
        classroom.asTeacher().get(classroom.path()).then().statusCode(200);
    }

    @Test
    void aStudentIsNotRemovedAsATeacher() {
        Classroom classroom = Classes.givenClassroom();
        UUID student = Classes.join(classroom.code(), "Ana").memberId();
        assertThat(remove(classroom, student.toString())).isProblem(404, "not-found");
    }

    private static Response add(Classroom classroom, String email) {
        return classroom.asTeacher().body(Map.of("email", email)).post(classroom.path() + "/teachers");
    }

    private static Response remove(Classroom classroom, String memberId) {
        return classroom.asTeacher().delete(classroom.path() + "/teachers/" + memberId);
    }

    private static String memberId(Classroom classroom, Person teacher) {
        return classroom
                .asTeacher()
                .get(classroom.path())
                .path(
                        "teachers.find { it.accountId == '%s' }.memberId",
                        teacher.accountId().toString());
    }
}
