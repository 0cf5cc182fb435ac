package org.stagecraft.testkit;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stagecraft.testkit.Classes.Classroom;

/** Meetings and quiz attempts, made through the front door. */
public final class Sittings {
    public static final String LESSON = "how-models-are-trained";

    private Sittings() {}

    /** An attempt of somebody, and the meeting it hangs on. */
    public record Attempt(UUID id, UUID meeting, String token) {
        public RequestSpecification asLearner() {
            return Api.as(token);
        }

        public String path() {
            return "/attempts/" + id;
        }

        /** Answers with option keys. */
        public Response choose(String question, String... options) {
            return answer(question, Map.of("response", Map.of("options", options)));
        }

        public Response answer(String question, Map<String, ?> body) {
            return asLearner().body(body).put(path() + "/answers/" + question);
        }

        public Response finish() {
            return asLearner().put(path() + "/finish");
        }
    }

    /** The newest version of a lesson that came with the product. */
    public static String lessonVersion(String key) {
        return Api.anonymous()
                .queryParam("language", "en")
                .get("/lessons")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.key == '" + key + "' }.versionId");
    }

    public static UUID givenSolo(String token) {
        UUID id = UUID.randomUUID();
        open(token, id, Map.of("lessonVersionId", lessonVersion(LESSON), "pacing", "SOLO"))
                .then()
                .statusCode(201);
        return id;
    }

    /** The first lesson, open now for a class. */
    public static UUID givenMeeting(Classroom classroom) {
        return givenMeeting(classroom, Map.of());
    }

    public static UUID givenMeeting(Classroom classroom, Map<String, ?> times) {
        UUID id = UUID.randomUUID();
        open(classroom.teacher().token(), id, forClass(classroom, times)).then().statusCode(201);
        return id;
    }

    public static Map<String, Object> forClass(Classroom classroom, Map<String, ?> more) {
        Map<String, Object> order = new HashMap<>(more);
        order.put("lessonVersionId", lessonVersion(LESSON));
        order.put("pacing", "STUDENT");
        order.put("classroomId", classroom.id());
        return order;
    }

    public static Response open(String token, UUID id, Map<String, ?> order) {
        return Api.as(token).body(order).put("/meetings/" + id);
    }

    public static Response join(String token, UUID meeting) {
        return Api.as(token).put("/meetings/" + meeting + "/me");
    }

    public static Response mark(String token, UUID meeting, String step, String state) {
        return Api.as(token).body(Map.of("state", state)).put("/meetings/" + meeting + "/me/steps/" + step);
    }

    /** Changes a meeting as its page does: with the entity tag it was shown with. */
    public static Response change(String token, UUID meeting, Map<String, @Nullable ?> changes) {
        String tag = Api.as(token).get("/meetings/" + meeting).header("ETag");
        return Api.as(token).header("If-Match", tag).body(changes).patch("/meetings/" + meeting);
    }

    public static Response begin(String token, UUID attempt, UUID meeting, String purpose) {
        return Api.as(token)
                .body(Map.of("meetingId", meeting, "stepKey", "quiz", "purpose", purpose))
                .put("/attempts/" + attempt);
    }

    /** A first attempt in a meeting one has joined. */
    public static Attempt givenAttempt(String token, UUID meeting) {
        return given(token, meeting, "FIRST");
    }

    public static Attempt givenPractice(Attempt first) {
        return given(first.token(), first.meeting(), "PRACTICE");
    }

    /** A first attempt of a new guest, alone. */
    public static Attempt givenAttemptAlone() {
        String token = People.guest().token();
        return givenAttempt(token, givenSolo(token));
    }

    private static Attempt given(String token, UUID meeting, String purpose) {
        UUID id = UUID.randomUUID();
        begin(token, id, meeting, purpose).then().statusCode(201);
        return new Attempt(id, meeting, token);
    }
}
