package org.stagecraft.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.Sittings;
import org.stagecraft.testkit.Sittings.Attempt;

@QuarkusTest
class AnswerTest {
    private static final RestAssuredConfig DOUBLES =
            RestAssuredConfig.config().jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE));

    @Test
    void aRightAnswerIsToldSoWithItsReason() {
        Sittings.givenAttemptAlone()
                .answer(
                        "first-stage",
                        Map.of("response", Map.of("options", List.of("predicts")), "confidence", "CERTAIN"))
                .then()
                .statusCode(200)
                .body("questionKey", equalTo("first-stage"))
                .body("response.options", contains("predicts"))
                .body("confidence", equalTo("CERTAIN"))
                .body("fraction", equalTo(1.0f))
                .body("correct", equalTo(true))
                .body("feedback.option", contains("predicts"))
                .body("feedback[0].html", containsString("This is pretraining"))
                .body("key.options", contains("predicts"))
                .body("explanation", containsString("Pretraining comes first"))
                .body("topic", equalTo("three-stages"))
                .body("sources", contains("instructgpt"))
                .body("answeredAt", notNullValue());
    }

    @Test
    void aWrongAnswerGetsFeedbackOnlyOnWhatWasChosen() {
        String reply = Sittings.givenAttemptAlone()
                .choose("first-stage", "stores")
                .then()
                .statusCode(200)
                .body("correct", equalTo(false))
                .body("fraction", equalTo(0.0f))
                .body("confidence", nullValue())
                .body("feedback.option", contains("stores"))
                .body("key.options", contains("predicts"))
                .extract()
                .asString();

        assertThat(reply).doesNotContain("misconception", "The AI looks answers up", "Before anyone can judge answers");
    }

    @Test
    void partOfAllThatApplyEarnsPartOfThePoint() {
        Attempt attempt = Sittings.givenAttemptAlone();

        attempt.asLearner()
                .config(DOUBLES)
                .body(Map.of("response", Map.of("options", List.of("raters", "text"))))
                .put(attempt.path() + "/answers/bias-stage")
                .then()
                .statusCode(200)
                .body("fraction", closeTo(0.66667, 1e-9))
                .body("correct", equalTo(false))
                .body("feedback.option", containsInAnyOrder("raters", "text"))
                .body("key.options", containsInAnyOrder("text", "shown", "raters"));
    }

    @Test
    void theSameAnswerAgainGetsTheSameReply() {
        Attempt attempt = Sittings.givenAttemptAlone();
        String first = attempt.choose("bias-stage", "text", "raters").asString();

        attempt.choose("bias-stage", "raters", "text").then().statusCode(200).body(equalTo(first));
    }

    @Test
    void anotherAnswerIsRefusedAndTheFirstKept() {
        Attempt attempt = Sittings.givenAttemptAlone();
        attempt.choose("first-stage", "stores").then().statusCode(200);
        var nowSure = Map.of("response", Map.of("options", List.of("stores")), "confidence", "CERTAIN");

        assertThat(attempt.choose("first-stage", "predicts")).isProblem(409, "already-answered");
        assertThat(attempt.answer("first-stage", nowSure)).isProblem(409, "already-answered");
        attempt.asLearner()
                .get(attempt.path())
                .then()
                .body("questions.find { it.key == 'first-stage' }.answer.response.options", contains("stores"))
                .body("questions.find { it.key == 'first-stage' }.answer.correct", equalTo(false));
    }

    @Test
    void twentyTimesTheSameAtOnceIsOneAnswerAndOneReply() throws Exception {
        Attempt attempt = Sittings.givenAttemptAlone();

        List<Response> replies = atOnce(20, i -> attempt.choose("first-stage", "predicts"));

        assertThat(replies).extracting(Response::statusCode).containsOnly(200);
        assertThat(replies)
                .extracting(Response::asString)
                .hasSize(20)
                .containsOnly(replies.get(0).asString());
        assertThat(answered(attempt)).isEqualTo(1);
    }

    @Test
    void ofDifferentAnswersAtOnceExactlyOneIsKept() throws Exception {
        Attempt attempt = Sittings.givenAttemptAlone();
        List<String> options = List.of("prompts", "ratings", "predicts", "stores");

        List<Response> replies = atOnce(20, i -> attempt.choose("first-stage", options.get(i % 4)));

        String kept = attempt.asLearner()
                .get(attempt.path())
                .path("questions.find { it.key == 'first-stage' }.answer.response.options[0]");
        assertThat(replies).allSatisfy(reply -> {
            if (reply.statusCode() == 200) {
                assertThat(reply.<String>path("response.options[0]")).isEqualTo(kept);
            } else {
                assertThat(reply).isProblem(409, "already-answered");
            }
        });
        assertThat(replies).filteredOn(reply -> reply.statusCode() == 200).hasSize(5);
        assertThat(answered(attempt)).isEqualTo(1);
    }

    @Test
    void somebodyElsesAttemptIsNotThere() {
        Attempt attempt = Sittings.givenAttemptAlone();
        attempt.choose("first-stage", "predicts").then().statusCode(200);
        Attempt asStranger =
                new Attempt(attempt.id(), attempt.meeting(), People.guest().token());
        Attempt unsigned = new Attempt(attempt.id(), attempt.meeting(), "no-token");

        assertThat(asStranger.choose("first-stage", "predicts")).isProblem(404, "not-found");
        assertThat(asStranger.choose("flattery", "rule")).isProblem(404, "not-found");
        assertThat(new Attempt(UUID.randomUUID(), attempt.meeting(), attempt.token()).choose("flattery", "rule"))
                .isProblem(404, "not-found");
        assertThat(unsigned.choose("flattery", "rule")).isProblem(401, "token-invalid");
        assertThat(Api.anonymous().body(Map.of()).put(attempt.path() + "/answers/flattery"))
                .isProblem(401, "sign-in-needed");
    }

    @Test
    void notEvenTheTeacherAnswersForAStudent() {
        Classroom classroom = Classes.givenClassroom();
        String student = Classes.join(classroom.code(), "Quiet Comet").token();
        UUID meeting = Sittings.givenMeeting(classroom);
        Sittings.join(student, meeting);
        Attempt attempt = Sittings.givenAttempt(student, meeting);

        assertThat(new Attempt(attempt.id(), meeting, classroom.teacher().token()).choose("flattery", "rule"))
                .isProblem(404, "not-found");
    }

    @Test
    void savesNothingOutsideTheMeetingsTime() {
        Classroom classroom = Classes.givenClassroom();
        String teacher = classroom.teacher().token();
        String student = Classes.join(classroom.code(), "Quiet Comet").token();
        UUID meeting = Sittings.givenMeeting(classroom);
        Sittings.join(student, meeting);
        Attempt attempt = Sittings.givenAttempt(student, meeting);
        String first = attempt.choose("first-stage", "predicts").asString();

        Sittings.change(teacher, meeting, Map.of("ended", true)).then().statusCode(200);
        assertThat(attempt.choose("flattery", "rule")).isProblem(409, "meeting-ended");
        attempt.choose("first-stage", "predicts").then().statusCode(200).body(equalTo(first));

        Sittings.change(
                        teacher,
                        meeting,
                        Map.of(
                                "ended",
                                false,
                                "opensAt",
                                Instant.now().plusSeconds(600).toString()))
                .then()
                .statusCode(200);
        assertThat(attempt.choose("flattery", "rule")).isProblem(409, "meeting-not-open");
        assertThat(answered(attempt)).isEqualTo(1);
    }

    @Test
    void savesNothingInAFinishedAttempt() {
        Attempt attempt = Sittings.givenAttemptAlone();
        String first = attempt.choose("first-stage", "predicts").asString();
        attempt.finish().then().statusCode(200);

        assertThat(attempt.choose("flattery", "rule")).isProblem(409, "attempt-finished");
        attempt.choose("first-stage", "predicts").then().statusCode(200).body(equalTo(first));
    }

    @Test
    void refusesWhatIsNoAnswerToTheQuestion() {
        Attempt attempt = Sittings.givenAttemptAlone();

        assertThat(attempt.choose("first-stage", "predicts", "stores"))
                .isProblem(400, "invalid-input")
                .pointsAt("/response/options");
        assertThat(attempt.choose("first-stage", "nowhere"))
                .isProblem(400, "invalid-input")
                .pointsAt("/response/options");
        assertThat(attempt.answer("first-stage", Map.of("response", Map.of("number", 3))))
                .isProblem(400, "invalid-input")
                .pointsAt("/response/options");
        assertThat(attempt.answer("first-stage", Map.of()))
                .isProblem(400, "invalid-input")
                .pointsAt("/response");
        assertThat(attempt.answer(
                        "first-stage",
                        Map.of("response", Map.of("options", List.of("predicts")), "confidence", "VERY")))
                .isProblem(400, "invalid-input")
                .pointsAt("/confidence");
        assertThat(attempt.answer(
                        "first-stage", Map.of("response", Map.of("options", List.of("predicts"), "score", 1))))
                .isProblem(400, "invalid-input");
        assertThat(attempt.choose("order-of-stages", "gather")).isProblem(404, "not-found");
        assertThat(attempt.choose("nowhere", "gather")).isProblem(404, "not-found");
        assertThat(answered(attempt)).isZero();
    }

    private static int answered(Attempt attempt) {
        return attempt.asLearner()
                .get("/meetings/" + attempt.meeting() + "/attempts")
                .path("items.find { it.id == '" + attempt.id() + "' }.answered");
    }

    private interface Request {
        Response send(int index);
    }

    private static List<Response> atOnce(int times, Request request) throws Exception {
        ExecutorService devices = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Response>> sends = IntStream.range(0, times)
                    .<Callable<Response>>mapToObj(i -> () -> request.send(i))
                    .toList();
            List<Response> replies = new ArrayList<>();
            for (Future<Response> reply : devices.invokeAll(sends)) {
                replies.add(reply.get());
            }
            return replies;
        } finally {
            devices.shutdownNow();
        }
    }
}
