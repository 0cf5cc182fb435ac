package org.stagecraft.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.Classes.Student;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.Sittings;
import org.stagecraft.testkit.Sittings.Attempt;

@QuarkusTest
class ParticipationTest {
    @Test
    void joiningAgainResumes() {
        Classroom classroom = Classes.givenClassroom();
        String student = Classes.join(classroom.code(), "Quiet Comet").token();
        UUID id = Sittings.givenMeeting(classroom);
        String first = Sittings.join(student, id).path("participantId");

        Sittings.join(student, id)
                .then()
                .statusCode(200)
                .body("participantId", equalTo(first))
                .body("carriedOver", equalTo(false));
    }

    @Test
    void joiningFromManyDevicesAtOnceIsOnePart() {
        Classroom classroom = Classes.givenClassroom();
        String student = Classes.join(classroom.code(), "Quiet Comet").token();
        UUID id = Sittings.givenMeeting(classroom);

        var parts = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> Sittings.join(student, id).<String>path("participantId"))
                .collect(Collectors.toSet());

        assertThat(parts).hasSize(1).doesNotContainNull();
    }

    @Test
    void onlyTheClassGetsIn() {
        Classroom classroom = Classes.givenClassroom();
        UUID id = Sittings.givenMeeting(classroom);
        Student other = Classes.join(Classes.givenClassroom().code(), "Quiet Comet");

        assertThat(Sittings.join(other.token(), id)).isProblem(404, "not-found");
        assertThat(Sittings.join(People.guest().token(), id)).isProblem(404, "not-found");
        assertThat(Sittings.join(classroom.teacher().token(), id)).isProblem(403, "students-only");
        assertThat(Api.anonymous().put("/meetings/" + id + "/me")).isProblem(401, "sign-in-needed");
    }

    @Test
    void whoIsInTheWaitingRoomWaits() {
        Classroom classroom = Classes.givenClassroom();
        Classes.change(classroom, Map.of("waitingRoom", true)).then().statusCode(200);
        Student student = Classes.join(classroom.code(), "Quiet Comet");
        UUID id = Sittings.givenMeeting(classroom);

        assertThat(Sittings.join(student.token(), id)).isProblem(403, "waiting-for-teacher");
        setState(classroom, student, "ACTIVE");
        Sittings.join(student.token(), id).then().statusCode(200);
    }

    @Test
    void whoIsRemovedIsOutUntilTheTeacherUndoesIt() {
        Classroom classroom = Classes.givenClassroom();
        Student student = Classes.join(classroom.code(), "Quiet Comet");
        UUID id = Sittings.givenMeeting(classroom);
        Sittings.join(student.token(), id).then().statusCode(200);
        Attempt attempt = Sittings.givenAttempt(student.token(), id);

        setState(classroom, student, "REMOVED");
        assertThat(Sittings.join(student.token(), id)).isProblem(404, "not-found");
        assertThat(Sittings.mark(student.token(), id, "read", "STARTED")).isProblem(404, "not-found");
        assertThat(attempt.choose("first-stage", "predicts")).isProblem(404, "not-found");
        assertThat(attempt.asLearner().get(attempt.path())).isProblem(404, "not-found");
        student.asStudent().get("/meetings").then().body("items", hasSize(0));

        setState(classroom, student, "ACTIVE");
        attempt.choose("first-stage", "predicts").then().statusCode(200);
    }

    @Test
    void notesHowFarOneComes() {
        String guest = People.guest().token();
        UUID id = Sittings.givenSolo(guest);

        Sittings.mark(guest, id, "read", "STARTED")
                .then()
                .statusCode(200)
                .body("steps.key", contains("read"))
                .body("steps[0].startedAt", notNullValue())
                .body("steps[0].completedAt", nullValue());
        String completed = Sittings.mark(guest, id, "read", "COMPLETED").path("steps[0].completedAt");
        Sittings.mark(guest, id, "read", "COMPLETED").then().body("steps[0].completedAt", equalTo(completed));
        Sittings.mark(guest, id, "read", "STARTED")
                .then()
                .body("steps[0].completedAt", equalTo(completed))
                .body("finishedAt", nullValue());
    }

    @Test
    void theLessonIsFinishedWithItsLastStep() {
        String guest = People.guest().token();
        UUID id = Sittings.givenSolo(guest);
        Sittings.mark(guest, id, "read", "COMPLETED");
        Attempt attempt = Sittings.givenAttempt(guest, id);

        assertThat(Sittings.mark(guest, id, "quiz", "COMPLETED")).isProblem(409, "quiz-unfinished");
        attempt.finish().then().statusCode(200);
        Sittings.mark(guest, id, "quiz", "COMPLETED")
                .then()
                .statusCode(200)
                .body("steps.key", contains("read", "quiz"))
                .body("steps[1].completedAt", notNullValue())
                .body("finishedAt", notNullValue());
    }

    @Test
    void refusesUnknownStepsAndStates() {
        String guest = People.guest().token();
        UUID id = Sittings.givenSolo(guest);

        assertThat(Sittings.mark(guest, id, "nowhere", "STARTED")).isProblem(404, "not-found");
        assertThat(Sittings.mark(guest, id, "read", "SKIPPED"))
                .isProblem(400, "invalid-input")
                .pointsAt("/state");
        assertThat(Sittings.mark(guest, UUID.randomUUID(), "read", "STARTED")).isProblem(404, "not-found");
    }

    @Test
    void joiningAClassBringsAlongTheWorkDoneAlone() {
        String guest = People.guest().token();
        UUID alone = Sittings.givenSolo(guest);
        Sittings.mark(guest, alone, "read", "COMPLETED");
        Attempt attempt = Sittings.givenAttempt(guest, alone);
        attempt.choose("first-stage", "predicts").then().statusCode(200);
        Classroom classroom = Classes.givenClassroom();
        Classes.tryToJoin(Api.as(guest), classroom.code(), "Quiet Comet").then().statusCode(201);
        UUID meeting = Sittings.givenMeeting(classroom);

        Sittings.join(guest, meeting)
                .then()
                .statusCode(200)
                .body("carriedOver", equalTo(true))
                .body("steps.key", contains("read", "quiz"));

        attempt.asLearner()
                .get(attempt.path())
                .then()
                .body("meetingId", equalTo(meeting.toString()))
                .body("questions.findAll { it.answer != null }", hasSize(1));
        attempt.choose("flattery", "rule").then().statusCode(200);
        Sittings.begin(guest, UUID.randomUUID(), meeting, "FIRST")
                .then()
                .statusCode(200)
                .body("id", equalTo(attempt.id().toString()));
        Sittings.join(guest, meeting).then().body("carriedOver", equalTo(false));
        assertThat(Api.as(guest).get("/meetings/" + alone)).isProblem(404, "not-found");
    }

    @Test
    void bringsAlongOnlyWorkInTheSameLesson() {
        Classroom classroom = Classes.givenClassroom();
        Student student = Classes.join(classroom.code(), "Quiet Comet");
        UUID alone = UUID.randomUUID();
        String other = Sittings.lessonVersion("how-ai-learns-to-be-helpful");
        Sittings.open(student.token(), alone, Map.of("lessonVersionId", other, "pacing", "SOLO"));
        Sittings.mark(student.token(), alone, "plan", "STARTED").then().statusCode(200);
        UUID untouched = Sittings.givenSolo(student.token());

        Sittings.join(student.token(), Sittings.givenMeeting(classroom))
                .then()
                .statusCode(200)
                .body("carriedOver", equalTo(false));
        student.asStudent().get("/meetings/" + alone).then().statusCode(200);
        student.asStudent().get("/meetings/" + untouched).then().statusCode(200);
    }

    private static void setState(Classroom classroom, Student student, String state) {
        classroom
                .asTeacher()
                .body(Map.of("state", state))
                .patch(classroom.path() + "/members/" + student.memberId())
                .then()
                .statusCode(200);
    }
}
