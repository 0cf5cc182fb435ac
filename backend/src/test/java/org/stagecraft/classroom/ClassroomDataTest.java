package org.stagecraft.classroom;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.Classes.Student;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;

@QuarkusTest
class ClassroomDataTest {
    @Test
    void aStudentSeesWhatIsStoredAboutThem() {
        Classroom classroom = Classes.givenClassroom();
        Student ana = Classes.join(classroom.code(), "Ana");
        Classes.join(classroom.code(), "Bea");
        ana.asStudent()
                .get("/account/data")
                .then()
                .statusCode(200)
                .body("sections.classrooms", hasSize(1))
                .body("sections.classrooms[0].classroom", equalTo("8B Computing"))
                .body("sections.classrooms[0].alias", equalTo("Ana"))
                .body("sections.classrooms[0].state", is("ACTIVE"))
                .body(not(containsString("Bea")));
    }

    @Test
    void aStudentWhoErasesTheirAccountLeavesTheClass() {
        Classroom classroom = Classes.givenClassroom();
        Student ana = Classes.join(classroom.code(), "Ana");
        Classes.join(classroom.code(), "Bea");
        ana.asStudent().body(Map.of()).post("/account/erasure").then().statusCode(200);
        classroom.asTeacher().get(classroom.path() + "/members").then().body("items.alias", contains("Bea"));
    }

    @Test
    void theClassesOfATeacherWhoErasesTheirAccountGoUnlessSomebodyElseTeachesThem() {
        Classroom own = Classes.givenClassroom();
        Person leaving = own.teacher();
        Classroom shared = Classes.givenClassroom(leaving);
        Person staying = People.teacher();
        shared.asTeacher().body(Map.of("email", staying.email())).post(shared.path() + "/teachers");
        Student ana = Classes.join(own.code(), "Ana");
        Student bea = Classes.join(shared.code(), "Bea");
        Api.as(leaving.token())
                .body(Map.of("password", People.PASSWORD))
                .post("/account/erasure")
                .then()
                .statusCode(200)
                .body("counts.classrooms", is(1))
                .body("counts.members", is(1));
        assertThat(Api.anonymous().get("/join/" + own.code())).isProblem(404, "unknown-code");
        assertThat(ana.asStudent().get("/classrooms")).isProblem(401, "token-invalid");
        bea.asStudent().get("/classrooms").then().body("items", hasSize(1));
        Api.as(staying.token()).get(shared.path()).then().statusCode(200).body("teachers", hasSize(1));
    }
}
