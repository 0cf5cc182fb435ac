package org.stagecraft.meeting;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.Classes.Student;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.Sittings;

@QuarkusTest
class OpeningTest {
    @Test
    void aLearnerAloneStartsAtOnce() {
        String guest = People.guest().token();
        UUID id = UUID.randomUUID();

        Sittings.open(guest, id, solo())
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("id", equalTo(id.toString()))
                .body("pacing", equalTo("SOLO"))
                .body("state", equalTo("OPEN"))
                .body("lessonTitle", equalTo("How models are trained"))
                .body("language", equalTo("en"))
                .body("classroomId", nullValue())
                .body("me.participantId", notNullValue())
                .body("me.steps", empty())
                .body("me.carriedOver", equalTo(false));
    }

    @Test
    void aTeacherMayTryALessonAlone() {
        Sittings.open(People.teacher().token(), UUID.randomUUID(), solo())
                .then()
                .statusCode(201);
    }

    @Test
    void theSameRequestAgainFindsTheMeetingItMade() {
        String guest = People.guest().token();
        UUID id = UUID.randomUUID();
        String first = Sittings.open(guest, id, solo()).path("me.participantId");

        Sittings.open(guest, id, solo()).then().statusCode(200).body("me.participantId", equalTo(first));
    }

    @Test
    void refusesAnotherMeetingUnderTheSameId() {
        String guest = People.guest().token();
        UUID id = Sittings.givenSolo(guest);
        var other = Map.of("lessonVersionId", Sittings.lessonVersion("how-ai-learns-to-be-helpful"), "pacing", "SOLO");

        assertThat(Sittings.open(guest, id, other)).isProblem(409, "meeting-exists");
    }

    @Test
    void teacherPacingIsRefusedForNow() {
        Classroom classroom = Classes.givenClassroom();
        var order = new HashMap<>(Sittings.forClass(classroom, Map.of()));
        order.put("pacing", "TEACHER");

        assertThat(Sittings.open(classroom.teacher().token(), UUID.randomUUID(), order))
                .isProblem(422, "pacing-unavailable");
    }

    @Test
    void opensForAClassOnlyByItsTeacher() {
        Classroom classroom = Classes.givenClassroom();
        Student student = Classes.join(classroom.code(), "Quiet Comet");
        var order = Sittings.forClass(classroom, Map.of());

        assertThat(Sittings.open(student.token(), UUID.randomUUID(), order)).isProblem(404, "not-found");
        assertThat(Sittings.open(People.teacher().token(), UUID.randomUUID(), order))
                .isProblem(404, "not-found");
        Sittings.open(classroom.teacher().token(), UUID.randomUUID(), order)
                .then()
                .statusCode(201)
                .body("classroomId", equalTo(classroom.id().toString()))
                .body("me", nullValue());
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        Classroom classroom = Classes.givenClassroom();
        String teacher = classroom.teacher().token();
        Instant now = Instant.now();
        var soloForClass = new HashMap<>(Sittings.forClass(classroom, Map.of()));
        soloForClass.put("pacing", "SOLO");
        var withoutClass = new HashMap<>(solo());
        withoutClass.put("pacing", "STUDENT");
        var backwards = Sittings.forClass(
                classroom,
                Map.of(
                        "opensAt",
                        now.plusSeconds(60).toString(),
                        "closesAt",
                        now.plusSeconds(30).toString()));
        var over = Sittings.forClass(
                classroom, Map.of("closesAt", now.minusSeconds(60).toString()));
        var unknownLesson = Map.of("lessonVersionId", UUID.randomUUID(), "pacing", "SOLO");

        assertThat(Sittings.open(teacher, UUID.randomUUID(), soloForClass))
                .isProblem(400, "invalid-input")
                .pointsAt("/pacing");
        assertThat(Sittings.open(teacher, UUID.randomUUID(), withoutClass))
                .isProblem(400, "invalid-input")
                .pointsAt("/classroomId");
        assertThat(Sittings.open(teacher, UUID.randomUUID(), backwards))
                .isProblem(400, "invalid-input")
                .pointsAt("/closesAt");
        assertThat(Sittings.open(teacher, UUID.randomUUID(), over))
                .isProblem(400, "invalid-input")
                .pointsAt("/closesAt");
        assertThat(Sittings.open(teacher, UUID.randomUUID(), unknownLesson)).isProblem(404, "not-found");
        assertThat(Sittings.open(teacher, UUID.randomUUID(), Map.of("pacing", "SOLO")))
                .isProblem(400, "invalid-input")
                .pointsAt("/lessonVersionId");
    }

    private static Map<String, Object> solo() {
        return Map.of("lessonVersionId", Sittings.lessonVersion(Sittings.LESSON), "pacing", "SOLO");
    }
}
