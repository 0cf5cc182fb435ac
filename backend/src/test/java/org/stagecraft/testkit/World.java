package org.stagecraft.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.Classes.Student;
import org.stagecraft.testkit.People.Person;

/** One class with everything in it, and everybody who might come to its door. */
public final class World {
    private static final String SINGLE = "questions.find { it.kind == 'SINGLE' }";
    private static final AtomicInteger ALIASES = new AtomicInteger();

    private final Classroom classroom = Classes.givenClassroom();
    private final Student student = Classes.join(classroom.code(), "Quiet Comet");
    private final Person secondTeacher = People.teacher();
    private final UUID meeting = UUID.randomUUID();
    private final UUID attempt = UUID.randomUUID();
    private final String participant;
    private final String lesson = Api.anonymous()
            .queryParam("language", "en")
            .get("/lessons")
            .path("items.find { it.key == 'how-models-are-trained' }.versionId");

    /** Tokens by the caller's name in authorization.csv; an anonymous caller has none. */
    private final Map<String, String> tokens = new LinkedHashMap<>();

    public World(Map<String, String> strangers) {
        tokens.putAll(strangers);
        tokens.put("student", student.token());
        tokens.put("teacher", classroom.teacher().token());
        participant = String.valueOf(sit());
    }

    /** The student sits in a meeting of the class, with an attempt begun. */
    private Object sit() {
        String opening = "{'lessonVersionId':'%s','pacing':'STUDENT','classroomId':'%s'}";
        classroom.asTeacher().body(json(opening, lesson, classroom.id())).put("/meetings/" + meeting);
        Object joined = student.asStudent().put("/meetings/" + meeting + "/me").path("participantId");
        String beginning = "{'meetingId':'%s','stepKey':'quiz','purpose':'FIRST'}";
        student.asStudent().body(json(beginning, meeting)).put("/attempts/" + attempt);
        return joined;
    }

    private static String json(String template, Object... values) {
        return String.format(template.replace('\'', '"'), values);
    }

    public Classroom classroom() {
        return classroom;
    }

    public String tokenOf(String caller) {
        return tokens.get(caller);
    }

    /** A path to something that exists: this class's, this student's. */
    public String fill(String template) {
        String question = template.contains("{questionKey}") ? firstQuestion() : "";
        return template.replace("/api/v1", "")
                .replace("/classrooms/{id}", "/classrooms/" + classroom.id())
                .replaceAll("/meetings/\\{(id|meetingId)}", "/meetings/" + meeting)
                .replace("/attempts/{id}", "/attempts/" + attempt)
                .replace("/teachers/{id}", "/teachers/" + secondTeacher.accountId())
                .replace("/sessions/{id}", "/sessions/" + UUID.randomUUID())
                .replace("/teachers/{memberId}", "/teachers/" + student.memberId())
                .replaceAll("\\{(memberId|mid)}", student.memberId().toString())
                .replaceAll("\\{(participantId|pid)}", participant)
                .replace("{code}", classroom.code())
                .replace("{token}", "no-such-token-0123456789")
                .replace("{versionId}", lesson)
                .replace("{stepKey}", "quiz")
                .replace("{questionKey}", question);
    }

    /** A body with this world's ids in the places that are marked. */
    public String fillBody(String body) {
        if (!body.contains("$")) {
            return body;
        }
        return body.replace("$lesson", lesson)
                .replace("$classroom", classroom.id().toString())
                .replace("$meeting", meeting.toString())
                .replace("$option", body.contains("$option") ? option() : "")
                .replace("$new", People.newEmail("new"))
                .replace("$alias", "Otter " + ALIASES.incrementAndGet())
                .replace("$email", secondTeacher.email());
    }

    private String option() {
        return student.asStudent().get("/attempts/" + attempt).path(SINGLE + ".options[0].key");
    }

    private String firstQuestion() {
        return student.asStudent().get("/attempts/" + attempt).path(SINGLE + ".key");
    }
}
