package org.stagecraft.insight;

import static org.hamcrest.Matchers.in;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.LessonCatalog;
import org.stagecraft.lesson.LessonVersion;
import org.stagecraft.lesson.Option;
import org.stagecraft.lesson.Question;
import org.stagecraft.quiz.Confidence;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.Classes.Student;

/** A class that sits a quiz, with answers planted through the front door. */
record PlantedMeeting(UUID id, Classroom classroom, LessonVersion lesson) {
    static final String QUIZ = "quiz";

    /** Of the first lesson that came with the product. */
    static PlantedMeeting open(LessonCatalog lessons) {
        return open(lessons.builtIn().stream()
                .filter(lesson -> lesson.key().equals("how-models-are-trained")
                        && lesson.language().equals("en"))
                .findFirst()
                .orElseThrow());
    }

    static PlantedMeeting open(LessonVersion lesson) {
        return open(Classes.givenClassroom(), lesson);
    }

    static PlantedMeeting open(Classroom classroom, LessonVersion lesson) {
        var id = UUID.randomUUID();
        ok(classroom
                .asTeacher()
                .body(Map.of("lessonVersionId", lesson.id(), "pacing", "STUDENT", "classroomId", classroom.id()))
                .put("/meetings/" + id));
        return new PlantedMeeting(id, classroom, lesson);
    }

    /** A lesson of the teacher's own, with what the product's own first attempts lack. */
    static PlantedMeeting openMixed(LessonCatalog lessons) throws IOException {
        var classroom = Classes.givenClassroom();
        Response imported = Api.as(classroom.teacher().token())
                .contentType("application/zip")
                .body(zip("lesson.yaml", "quiz.yaml", "sources.yaml"))
                .post("/packs");
        ok(imported);
        return open(classroom, lessons.getVersion(UUID.fromString(imported.path("versionId"))));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                try (var in =
                        Objects.requireNonNull(PlantedMeeting.class.getResourceAsStream("/insight/mixed/" + name))) {
                    in.transferTo(zip);
                }
            }
        }
        return bytes.toByteArray();
    }

    List<Question> questions() {
        return TaughtMeeting.questionsOf(lesson.findStep(QUIZ).orElseThrow());
    }

    Sitting joins(String alias) {
        var student = Classes.join(classroom.code(), alias);
        ok(student.asStudent().put("/meetings/" + id + "/me"));
        return new Sitting(student, this);
    }

    Response asTeacher(String path) {
        return classroom.asTeacher().get(path(path));
    }

    String path(String path) {
        return "/meetings/" + id + "/insight" + path;
    }

    /** One student in the meeting. */
    record Sitting(Student student, PlantedMeeting meeting) {
        Attempt begins() {
            return begins("FIRST");
        }

        Attempt begins(String purpose) {
            var attempt = UUID.randomUUID();
            ok(student.asStudent()
                    .body(Map.of("meetingId", meeting.id(), "stepKey", QUIZ, "purpose", purpose))
                    .put("/attempts/" + attempt));
            return new Attempt(attempt, this);
        }
    }

    /** A student's pass through the quiz. */
    record Attempt(UUID id, Sitting sitting) {
        Attempt answers(Question question, boolean right) {
            return answers(question, right ? key(question) : mistake(question), null);
        }

        Attempt answers(Question question, Map<String, ?> response, @Nullable Confidence confidence) {
            Map<String, Object> body = confidence == null
                    ? Map.of("response", response)
                    : Map.of("response", response, "confidence", confidence);
            ok(sitting.student().asStudent().body(body).put("/attempts/" + id + "/answers/" + question.key()));
            return this;
        }

        void finishes() {
            ok(sitting.student().asStudent().put("/attempts/" + id + "/finish"));
        }
    }

    static Map<String, ?> choosing(String... options) {
        return Map.of("options", List.of(options));
    }

    /** A response with full marks. */
    static Map<String, ?> key(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> choosing(options(question, true).toArray(String[]::new));
            case ORDERING ->
                Map.of("order", question.options().stream().map(Option::key).toList());
            case NUMERIC -> Map.of("number", Objects.requireNonNull(question.number()));
            case SHORT_TEXT -> Map.of("text", question.accepted().get(0));
        };
    }

    /** A response without any mark. */
    static Map<String, ?> mistake(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> choosing(options(question, false).get(0));
            case ORDERING -> Map.of("order", reversed(question));
            case NUMERIC -> Map.of("number", Objects.requireNonNull(question.number()) + 2 * question.tolerance() + 1);
            case SHORT_TEXT -> Map.of("text", "no idea at all");
        };
    }

    private static List<String> options(Question question, boolean correct) {
        return question.options().stream()
                .filter(option -> option.correct() == correct)
                .map(Option::key)
                .toList();
    }

    private static List<String> reversed(Question question) {
        var keys = new ArrayList<>(question.options().stream().map(Option::key).toList());
        Collections.reverse(keys);
        return keys;
    }

    private static void ok(Response response) {
        response.then().statusCode(in(List.of(200, 201, 204)));
    }
}
