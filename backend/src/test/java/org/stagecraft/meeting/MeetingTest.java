package org.stagecraft.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.Classes.Student;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.Sittings;

@QuarkusTest
class MeetingTest {
    @Test
    void somebodyElsesMeetingIsNotThere() {
        UUID id = Sittings.givenSolo(People.guest().token());
        String stranger = People.guest().token();

        assertThat(Api.as(stranger).get("/meetings/" + id)).isProblem(404, "not-found");
        assertThat(Sittings.open(stranger, id, solo())).isProblem(404, "not-found");
        assertThat(Sittings.join(stranger, id)).isProblem(404, "not-found");
        assertThat(Sittings.mark(stranger, id, "read", "STARTED")).isProblem(404, "not-found");
        assertThat(Api.as(stranger).delete("/meetings/" + id)).isProblem(404, "not-found");
    }

    @Test
    void needsASignIn() {
        assertThat(Api.anonymous().get("/meetings")).isProblem(401, "sign-in-needed");
        assertThat(Api.anonymous().body(solo()).put("/meetings/" + UUID.randomUUID()))
                .isProblem(401, "sign-in-needed");
    }

    @Test
    void opensAtItsTimeAndNotBefore() {
        Classroom classroom = Classes.givenClassroom();
        String student = Classes.join(classroom.code(), "Quiet Comet").token();
        UUID id = Sittings.givenMeeting(
                classroom,
                Map.of("opensAt", Instant.now().plus(Duration.ofHours(1)).toString()));

        assertThat(Sittings.join(student, id)).isProblem(409, "meeting-not-open");
        Api.as(student).get("/meetings/" + id).then().statusCode(200).body("state", equalTo("SCHEDULED"));

        Sittings.change(classroom.teacher().token(), id, Collections.singletonMap("opensAt", null))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("opensAt", nullValue());
        Sittings.join(student, id).then().statusCode(200);
    }

    @Test
    void endsByTheTeacherOrByTimeAndOpensAgain() {
        Classroom classroom = Classes.givenClassroom();
        String teacher = classroom.teacher().token();
        String student = Classes.join(classroom.code(), "Quiet Comet").token();
        String late = Classes.join(classroom.code(), "Late Otter").token();
        UUID id = Sittings.givenMeeting(classroom);
        Sittings.join(student, id).then().statusCode(200);

        Sittings.change(teacher, id, Map.of("ended", true))
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endedAt", notNullValue());

        assertThat(Sittings.join(late, id)).isProblem(409, "meeting-ended");
        assertThat(Sittings.mark(student, id, "read", "STARTED")).isProblem(409, "meeting-ended");
        Sittings.join(student, id).then().statusCode(200);

        Sittings.change(
                        teacher,
                        id,
                        Map.of(
                                "ended",
                                false,
                                "closesAt",
                                Instant.now().minusSeconds(1).toString()))
                .then()
                .body("state", equalTo("ENDED"));
        Sittings.change(teacher, id, Collections.singletonMap("closesAt", null))
                .then()
                .body("state", equalTo("OPEN"));
        Sittings.join(late, id).then().statusCode(200);
    }

    @Test
    void changesOnlyWhatItsTeacherHasSeen() {
        Classroom classroom = Classes.givenClassroom();
        String teacher = classroom.teacher().token();
        String student = Classes.join(classroom.code(), "Quiet Comet").token();
        UUID id = Sittings.givenMeeting(classroom);
        String path = "/meetings/" + id;
        String tag = Api.as(teacher).get(path).header("ETag");
        var end = Map.of("ended", true);
        Sittings.change(
                        teacher,
                        id,
                        Map.of("closesAt", Instant.now().plusSeconds(600).toString()))
                .then()
                .statusCode(200);

        assertThat(Api.as(teacher).body(end).patch(path)).isProblem(428, "if-match-needed");
        assertThat(Api.as(teacher).header("If-Match", tag).body(end).patch(path))
                .isProblem(412, "changed-meanwhile");
        assertThat(Api.as(student).header("If-Match", "*").body(end).patch(path))
                .isProblem(403, "wrong-role");
        assertThat(Api.as(People.teacher().token())
                        .header("If-Match", "*")
                        .body(end)
                        .patch(path))
                .isProblem(404, "not-found");
        assertThat(Sittings.change(teacher, id, Map.of("closesAt", "tomorrow")))
                .isProblem(400, "invalid-input")
                .pointsAt("/closesAt");
        assertThat(Sittings.change(
                        teacher,
                        id,
                        Map.of("opensAt", Instant.now().plusSeconds(900).toString())))
                .isProblem(400, "invalid-input")
                .pointsAt("/closesAt");
        Api.as(teacher).get(path).then().body("state", equalTo("OPEN"));
    }

    @Test
    void listsWhatIsMineTheNewestFirst() {
        Classroom classroom = Classes.givenClassroom();
        Student student = Classes.join(classroom.code(), "Quiet Comet");
        UUID homework = Sittings.givenMeeting(classroom);
        UUID alone = Sittings.givenSolo(student.token());
        UUID elsewhere = Sittings.givenMeeting(Classes.givenClassroom());

        student.asStudent()
                .get("/meetings")
                .then()
                .statusCode(200)
                .body("items.id", contains(alone.toString(), homework.toString()))
                .body("items[0].me.participantId", notNullValue())
                .body("items[1].me", nullValue());
        student.asStudent()
                .queryParam("classroomId", classroom.id())
                .get("/meetings")
                .then()
                .body("items.id", contains(homework.toString()));
        classroom
                .asTeacher()
                .get("/meetings")
                .then()
                .body("items.id", hasItem(homework.toString()))
                .body("items.id", not(hasItem(elsewhere.toString())));
        assertThat(Api.as(People.teacher().token())
                        .queryParam("classroomId", classroom.id())
                        .get("/meetings"))
                .isProblem(404, "not-found");
    }

    @Test
    void listsInPages() {
        Classroom classroom = Classes.givenClassroom();
        UUID first = Sittings.givenMeeting(classroom);
        UUID second = Sittings.givenMeeting(classroom);
        UUID third = Sittings.givenMeeting(classroom);

        String next = classroom
                .asTeacher()
                .queryParams("classroomId", classroom.id(), "limit", 2)
                .get("/meetings")
                .then()
                .body("items.id", contains(third.toString(), second.toString()))
                .extract()
                .path("next");
        classroom
                .asTeacher()
                .queryParams("classroomId", classroom.id(), "limit", 2, "after", next)
                .get("/meetings")
                .then()
                .body("items.id", contains(first.toString()))
                .body("next", nullValue());
    }

    @Test
    void erasesAMeetingWithAllWorkInIt() {
        Classroom classroom = Classes.givenClassroom();
        Student student = Classes.join(classroom.code(), "Quiet Comet");
        UUID id = Sittings.givenMeeting(classroom);
        Sittings.join(student.token(), id);
        var attempt = Sittings.givenAttempt(student.token(), id);
        attempt.choose("first-stage", "predicts").then().statusCode(200);

        assertThat(student.asStudent().delete("/meetings/" + id)).isProblem(404, "not-found");
        classroom
                .asTeacher()
                .delete("/meetings/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("counts.meetings", equalTo(1))
                .body("counts.participants", equalTo(1))
                .body("counts.attempts", equalTo(1))
                .body("counts.answers", equalTo(1));
        assertThat(attempt.asLearner().get(attempt.path())).isProblem(404, "not-found");
        assertThat(attempt.choose("flattery", "rule")).isProblem(404, "not-found");
        student.asStudent().get("/meetings").then().body("items", hasSize(0));
    }

    @Test
    void whoWasAloneMayEraseThatMeeting() {
        String guest = People.guest().token();
        UUID id = Sittings.givenSolo(guest);

        Api.as(guest).delete("/meetings/" + id).then().statusCode(200);
        assertThat(Api.as(guest).get("/meetings/" + id)).isProblem(404, "not-found");
    }

    private static Map<String, Object> solo() {
        return Map.of("lessonVersionId", Sittings.lessonVersion(Sittings.LESSON), "pacing", "SOLO");
    }
}
