package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.Classes.Student;

@QuarkusTest
class ErasureTest {
    private final EntityManager entities;

    ErasureTest(EntityManager entities) {
        this.entities = entities;
    }

    @Test
    void aDeletedClassLeavesNothingBehind() {
        Classroom classroom = Classes.givenClassroom();
        Student ana = Classes.join(classroom.code(), "Ana");
        Student bea = Classes.join(classroom.code(), "Bea");
        classroom
                .asTeacher()
                .delete(classroom.path())
                .then()
                .statusCode(200)
                .body("id", equalTo(classroom.id().toString()))
                .body("erasedAt", notNullValue())
                .body("counts.classrooms", is(1))
                .body("counts.members", is(2))
                .body("counts.accounts", is(2));
        assertThat(classroom.asTeacher().get(classroom.path())).isProblem(404, "not-found");
        assertThat(Api.anonymous().get("/join/" + classroom.code())).isProblem(404, "unknown-code");
        assertThat(ana.asStudent().get("/classrooms")).isProblem(401, "token-invalid");
        assertThat(rows("member", "classroom_id", classroom.id())).isZero();
        assertThat(rows("account", "id", ana.accountId())).isZero();
        assertThat(rows("account", "id", bea.accountId())).isZero();
        assertThat(rows("account", "id", classroom.teacher().accountId())).isOne();
    }

    @Test
    void aDeletedStudentLeavesTheOthers() {
        Classroom classroom = Classes.givenClassroom();
        Student ana = Classes.join(classroom.code(), "Ana");
        Student bea = Classes.join(classroom.code(), "Bea");
        classroom
                .asTeacher()
                .delete(classroom.path() + "/members/" + ana.memberId())
                .then()
                .statusCode(200)
                .body("id", equalTo(ana.memberId().toString()))
                .body("counts.members", is(1))
                .body("counts.accounts", is(1));
        assertThat(rows("account", "id", ana.accountId())).isZero();
        assertThat(rows("account", "id", bea.accountId())).isOne();
        classroom.asTeacher().get(classroom.path() + "/members").then().body("items", hasSize(1));
        Classes.join(classroom.code(), "Ana");
    }

    @Test
    void aStudentOfTwoClassesStaysInTheOther() {
        Classroom first = Classes.givenClassroom();
        Classroom second = Classes.givenClassroom();
        Student ana = Classes.join(first.code(), "Ana");
        Classes.tryToJoin(ana.asStudent(), second.code(), "Ana").then().statusCode(201);
        first.asTeacher().delete(first.path()).then().statusCode(200).body("counts.accounts", is(0));
        ana.asStudent().get("/classrooms").then().body("items", hasSize(1));
    }

    private long rows(String table, String column, UUID value) {
        return (Long)
                entities.createNativeQuery("select count(*) from " + table + " where " + column + " = ?1", Long.class)
                        .setParameter(1, value)
                        .getSingleResult();
    }
}
