package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.Classes.Student;
import org.stagecraft.testkit.People;

@QuarkusTest
class MemberTest {
    private final Classrooms classrooms;
    private Classroom classroom;
    private Student ana;

    MemberTest(Classrooms classrooms) {
        this.classrooms = classrooms;
    }

    @BeforeEach
    void aClassWithAna() {
        classroom = Classes.givenClassroom();
        ana = Classes.join(classroom.code(), "Ana");
    }

    @Test
    void studentsAreListedAsTheyCameWithoutAnythingSecret() {
        Classes.join(classroom.code(), "Bea");
        Response list = classroom.asTeacher().get(classroom.path() + "/members");
        list.then()
                .statusCode(200)
                .body("items.alias", contains("Ana", "Bea"))
                .body("items[0].id", equalTo(ana.memberId().toString()))
                .body("items[0].state", is("ACTIVE"))
                .body("items[0].joinedAt", notNullValue())
                .body("items[0].lastSeenAt", notNullValue());
        assertThat(list.asString())
                .doesNotContainIgnoringCase("key")
                .doesNotContain(ana.accountId().toString());
    }

    @Test
    void aLongListIsReadPageByPageAndByState() {
        Classes.join(classroom.code(), "Bea");
        Classes.join(classroom.code(), "Cid");
        change(ana, Map.of("state", "REMOVED")).then().statusCode(200);
        Response first = classroom.asTeacher().get(classroom.path() + "/members?limit=2");
        first.then().body("items.alias", contains("Ana", "Bea"));
        classroom
                .asTeacher()
                .get(classroom.path() + "/members?limit=2&after=" + first.path("next"))
                .then()
                .body("items.alias", contains("Cid"))
                .body("next", nullValue());
        classroom
                .asTeacher()
                .get(classroom.path() + "/members?state=REMOVED")
                .then()
                .body("items.alias", contains("Ana"));
        assertThat(classroom.asTeacher().get(classroom.path() + "/members?state=GONE"))
                .isProblem(400, "invalid-input");
    }

    @Test
    void aStrangerOrAnotherClassesTeacherFindsNobody() {
        Classroom other = Classes.givenClassroom();
        String path = classroom.path() + "/members";
        String student = path + "/" + ana.memberId();
        assertThat(other.asTeacher().get(path)).isProblem(404, "not-found");
        assertThat(other.asTeacher().body(Map.of("alias", "Bea")).patch(student))
                .isProblem(404, "not-found");
        assertThat(other.asTeacher().delete(student)).isProblem(404, "not-found");
        assertThat(other.asTeacher().post(student + "/return-key")).isProblem(404, "not-found");
        // Their own class, but somebody else's student in it.
        String smuggled = other.path() + "/members/" + ana.memberId();
        assertThat(other.asTeacher().body(Map.of("alias", "Bea")).patch(smuggled))
                .isProblem(404, "not-found");
        assertThat(other.asTeacher().delete(smuggled)).isProblem(404, "not-found");
        assertThat(other.asTeacher().post(smuggled + "/return-key")).isProblem(404, "not-found");
        assertThat(Api.anonymous().get(path)).isProblem(401, "sign-in-needed");
        assertThat(Api.as(People.guest().token()).get(path)).isProblem(403, "wrong-role");
    }

    @Test
    void theTeacherRenamesAStudentPastTheWordFilter() {
        change(ana, Map.of("alias", " Dick  Peters ")).then().statusCode(200).body("alias", equalTo("Dick Peters"));
        ana.asStudent().get("/classrooms").then().body("items[0].alias", equalTo("Dick Peters"));
    }

    @Test
    void refusesAnAliasThatIsTakenOrWillNotDo() {
        Classes.join(classroom.code(), "Bea");
        assertThat(change(ana, Map.of("alias", "béa"))).isProblem(409, "alias-taken");
        assertThat(change(ana, Map.of("alias", "A")))
                .isProblem(400, "alias-length")
                .pointsAt("/alias");
        change(ana, Map.of("alias", "ANA")).then().statusCode(200);
    }

    @Test
    void refusesAStateThatIsNotForTheTeacherToGive() {
        assertThat(change(ana, Map.of("state", "WAITING"))).isProblem(400, "invalid-input");
    }

    @Test
    void aRemovedStudentIsOutWithTheNextRequest() {
        change(ana, Map.of("state", "REMOVED")).then().statusCode(200).body("state", is("REMOVED"));
        ana.asStudent().get("/classrooms").then().statusCode(200).body("items", hasSize(0));
        assertThat(Classes.tryToJoin(ana.asStudent(), classroom.code(), "Ana")).isProblem(403, "removed-from-class");
        assertThat(comeBack(ana)).isProblem(401, "wrong-return-key");
        assertThat(classrooms.studentsOf(classroom.id())).isEmpty();
        assertThat(classrooms
                        .findMember(classroom.id(), ana.accountId())
                        .orElseThrow()
                        .isActive())
                .isFalse();
        assertThat(classrooms.classroomsOf(ana.accountId())).isEmpty();
    }

    @Test
    void removingCanBeUndone() {
        change(ana, Map.of("state", "REMOVED"));
        change(ana, Map.of("state", "ACTIVE")).then().statusCode(200).body("alias", equalTo("Ana"));
        ana.asStudent().get("/classrooms").then().body("items", hasSize(1));
        comeBack(ana).then().statusCode(201);
        assertThat(classrooms.studentsOf(classroom.id()))
                .extracting(StudentView::alias)
                .containsExactly("Ana");
        assertThat(classrooms.aliasesOf(classroom.id())).containsEntry(ana.accountId(), "Ana");
    }

    @Test
    void whoComesBackNeedsAnotherAliasIfTheirsIsTaken() {
        change(ana, Map.of("state", "REMOVED"));
        Classes.join(classroom.code(), "Ana");
        assertThat(change(ana, Map.of("state", "ACTIVE"))).isProblem(409, "alias-taken");
        change(ana, Map.of("state", "ACTIVE", "alias", "Ana the First"))
                .then()
                .statusCode(200)
                .body("state", is("ACTIVE"));
    }

    @Test
    void whoWaitsIsLetIn() {
        Classes.change(classroom, Map.of("waitingRoom", true));
        Student bea = Classes.join(classroom.code(), "Bea");
        assertThat(classrooms
                        .findMember(classroom.id(), bea.accountId())
                        .orElseThrow()
                        .state())
                .isEqualTo(MemberState.WAITING);
        change(bea, Map.of("state", "ACTIVE")).then().statusCode(200).body("state", is("ACTIVE"));
        classroom
                .asTeacher()
                .get(classroom.path())
                .then()
                .body("waiting", is(0))
                .body("students", is(2));
    }

    @Test
    void aReturnKeyContinuesOnAnotherDevice() {
        Response back = comeBack(ana);
        back.then().statusCode(201).body("account.id", equalTo(ana.accountId().toString()));
        assertThat(back.getCookies()).isNotEmpty();
        Api.as(back.path("accessToken")).get("/classrooms").then().body("items[0].alias", equalTo("Ana"));
    }

    @Test
    void aNewReturnKeyEndsTheOldOneAndWhoeverCameWithIt() {
        Response renewed = classroom.asTeacher().post(classroom.path() + "/members/" + ana.memberId() + "/return-key");
        renewed.then().statusCode(201);
        assertThat(ana.asStudent().get("/classrooms")).isProblem(401, "token-invalid");
        assertThat(comeBack(ana)).isProblem(401, "wrong-return-key");
        comeBack(renewed.<String>path("returnKey").toLowerCase()).then().statusCode(201);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThat(comeBack("BCDF-GHJK-MNPQ")).isProblem(401, "wrong-return-key");
        assertThat(comeBack("hello")).isProblem(401, "wrong-return-key");
        assertThat(comeBack("")).isProblem(400, "invalid-input").pointsAt("/returnKey");
    }

    private Response change(Student student, Map<String, ?> changes) {
        return classroom.asTeacher().body(changes).patch(classroom.path() + "/members/" + student.memberId());
    }

    private static Response comeBack(Student student) {
        return comeBack(student.returnKey());
    }

    private static Response comeBack(String key) {
        return Api.anonymous().body(Map.of("returnKey", key)).post("/sessions/return");
    }

    @Test
    void aStudentThatNeverWasIsNotFound() {
        assertThat(classroom
                        .asTeacher()
                        .body(Map.of("alias", "Bea"))
                        .patch(classroom.path() + "/members/" + UUID.randomUUID()))
                .isProblem(404, "not-found");
    }
}
