package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.People;

@QuarkusTest
class ClassroomExportTest {
    @Test
    void holdsEverythingAsJson() {
        Classroom classroom = Classes.givenClassroom();
        var student = Classes.join(classroom.code(), "Ana");
        classroom
                .asTeacher()
                .get(classroom.path() + "/export?format=json")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"class-\\d{4}-\\d\\d-\\d\\d.json\""))
                .body("name", equalTo("8B Computing"))
                .body("members.alias", contains("Ana"))
                .body("members.accountId", contains(student.accountId().toString()));
    }

    @Test
    void isATableThatASpreadsheetReads() {
        Classroom classroom = Classes.givenClassroom();
        var student = Classes.join(classroom.code(), "Zoë 李雷");
        Response file = classroom.asTeacher().get(classroom.path() + "/export?format=csv");
        file.then().statusCode(200).header("Content-Type", equalTo("text/csv; charset=UTF-8"));
        String text = new String(file.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFmember,alias,state,joined");
        assertThat(text.lines().skip(1)).singleElement().asString().startsWith(student.memberId() + ",Zoë 李雷,ACTIVE,");
    }

    @Test
    void isForTeachersOfTheClassOnly() {
        Classroom classroom = Classes.givenClassroom();
        String path = classroom.path() + "/export?format=csv";
        assertThat(Api.as(People.teacher().token()).get(path)).isProblem(404, "not-found");
        assertThat(Api.as(People.guest().token()).get(path)).isProblem(403, "wrong-role");
        assertThat(Api.anonymous().get(path)).isProblem(401, "sign-in-needed");
        assertThat(classroom.asTeacher().get(classroom.path() + "/export?format=pdf"))
                .isProblem(400, "invalid-input");
    }
}
