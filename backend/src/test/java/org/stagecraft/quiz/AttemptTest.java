package org.stagecraft.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.Sittings;
import org.stagecraft.testkit.Sittings.Attempt;

@QuarkusTest
class AttemptTest {
    @Test
    void beginsWithAllQuestionsInTheLessonsOrder() {
        String guest = People.guest().token();
        UUID meeting = Sittings.givenSolo(guest);
        UUID id = UUID.randomUUID();

        Sittings.begin(guest, id, meeting, "FIRST")
                .then()
                .statusCode(201)
                .body("id", equalTo(id.toString()))
                .body("meetingId", equalTo(meeting.toString()))
                .body("number", equalTo(1))
                .body("purpose", equalTo("FIRST"))
                .body("finishedAt", nullValue())
                .body("questions", hasSize(15))
                .body("questions[0].key", equalTo("first-stage"))
                .body("questions[0].kind", equalTo("SINGLE"))
                .body("questions[0].options", hasSize(4))
                .body("questions.answer", everyItem(nullValue()));
        Api.as(guest).put("/meetings/" + meeting + "/me").then().body("steps.key", contains("quiz"));
    }

    @Test
    void tellsNoKeyBeforeTheAnswer() {
        Attempt attempt = Sittings.givenAttemptAlone();
        attempt.choose("flattery", "rule").then().statusCode(200);

        Response shown = attempt.asLearner().get(attempt.path());
        List<Map<String, Object>> open = shown.path("questions.findAll { it.answer == null }");

        assertThat(open).hasSize(14).allSatisfy(question -> assertThat(question)
                .containsOnlyKeys("key", "kind", "prompt", "options"));
        List<Map<String, Object>> options = shown.path("questions.findAll { it.answer == null }.options.flatten()");
        assertThat(options).allSatisfy(option -> assertThat(option).containsOnlyKeys("key", "text"));
    }

    @Test
    void showsTheSameOrderOnEveryDeviceAndAnotherInAnotherAttempt() {
        Attempt attempt = Sittings.givenAttemptAlone();
        Attempt other = Sittings.givenAttemptAlone();

        assertThat(shownOptions(attempt)).isEqualTo(shownOptions(attempt)).isNotEqualTo(shownOptions(other));
    }

    @Test
    void thereIsOneFirstAttemptHoweverManyTabsBegin() {
        String guest = People.guest().token();
        UUID meeting = Sittings.givenSolo(guest);

        List<Response> begun = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> Sittings.begin(guest, UUID.randomUUID(), meeting, "FIRST"))
                .toList();

        assertThat(begun).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(begun).filteredOn(reply -> reply.statusCode() == 201).hasSize(1);
        assertThat(begun.stream().map(reply -> reply.<String>path("id")).distinct())
                .hasSize(1);
    }

    @Test
    void theSameRequestAgainGoesOnWhereItWas() {
        Attempt attempt = Sittings.givenAttemptAlone();
        attempt.choose("first-stage", "predicts");

        Sittings.begin(attempt.token(), attempt.id(), attempt.meeting(), "FIRST")
                .then()
                .statusCode(200)
                .body("questions.findAll { it.answer != null }.key", contains("first-stage"));
    }

    @Test
    void anIdIsNotUsedTwice() {
        Attempt attempt = Sittings.givenAttemptAlone();
        String stranger = People.guest().token();

        assertThat(Sittings.begin(attempt.token(), attempt.id(), attempt.meeting(), "PRACTICE"))
                .isProblem(409, "attempt-exists");
        assertThat(Sittings.begin(stranger, attempt.id(), Sittings.givenSolo(stranger), "FIRST"))
                .isProblem(404, "not-found");
    }

    @Test
    void somebodyElsesAttemptIsNotThere() {
        Attempt attempt = Sittings.givenAttemptAlone();
        attempt.finish();
        String stranger = People.guest().token();

        assertThat(Api.as(stranger).get(attempt.path())).isProblem(404, "not-found");
        assertThat(Api.as(stranger).put(attempt.path() + "/finish")).isProblem(404, "not-found");
        assertThat(Api.as(stranger).get(attempt.path() + "/result")).isProblem(404, "not-found");
        assertThat(Api.as(stranger).get("/meetings/" + attempt.meeting() + "/attempts"))
                .isProblem(404, "not-found");
        assertThat(Sittings.begin(stranger, UUID.randomUUID(), attempt.meeting(), "FIRST"))
                .isProblem(404, "not-found");
        assertThat(Api.anonymous().get(attempt.path())).isProblem(401, "sign-in-needed");
    }

    @Test
    void beginsOnlyAQuizOfTheLessonInAMeetingOneHasJoined() {
        Classroom classroom = Classes.givenClassroom();
        String student = Classes.join(classroom.code(), "Quiet Comet").token();
        UUID meeting = Sittings.givenMeeting(classroom);

        assertThat(Sittings.begin(student, UUID.randomUUID(), meeting, "FIRST")).isProblem(404, "not-found");
        Sittings.join(student, meeting);
        assertThat(Api.as(student)
                        .body(Map.of("meetingId", meeting, "stepKey", "read", "purpose", "FIRST"))
                        .put("/attempts/" + UUID.randomUUID()))
                .isProblem(404, "not-found");
        assertThat(Api.as(student).body(Map.of("meetingId", meeting)).put("/attempts/" + UUID.randomUUID()))
                .isProblem(400, "invalid-input")
                .pointsAt("/purpose")
                .pointsAt("/stepKey");
    }

    @Test
    void beginsNothingInAnEndedMeetingButLetsOneFinish() {
        Classroom classroom = Classes.givenClassroom();
        String student = Classes.join(classroom.code(), "Quiet Comet").token();
        String late = Classes.join(classroom.code(), "Late Otter").token();
        UUID meeting = Sittings.givenMeeting(classroom);
        Sittings.join(student, meeting);
        Sittings.join(late, meeting);
        Attempt attempt = Sittings.givenAttempt(student, meeting);
        Sittings.change(classroom.teacher().token(), meeting, Map.of("ended", true));

        assertThat(Sittings.begin(late, UUID.randomUUID(), meeting, "FIRST")).isProblem(409, "meeting-ended");
        attempt.finish().then().statusCode(200).body("outOf", equalTo(15));
        assertThat(Sittings.begin(student, UUID.randomUUID(), meeting, "PRACTICE"))
                .isProblem(409, "meeting-ended");
    }

    @Test
    void theResultSaysWhatToLookAtAgain() {
        Attempt attempt = Sittings.givenAttemptAlone();
        attempt.answer("first-stage", answer("CERTAIN", "predicts"));
        attempt.answer("flattery", answer("CERTAIN", "rule"));
        attempt.answer("bias-stage", answer("GUESS", "text", "shown"));
        assertThat(attempt.asLearner().get(attempt.path() + "/result")).isProblem(409, "attempt-not-finished");

        String result = attempt.finish()
                .then()
                .statusCode(200)
                .body("attemptId", equalTo(attempt.id().toString()))
                .body("points", equalTo(1.67f))
                .body("outOf", equalTo(15))
                .body("missed", equalTo(14))
                .body("review.questionKey", hasItems("flattery", "bias-stage", "gpt4-tokens"))
                .body("review.questionKey", not(hasItem("first-stage")))
                .body("byTopic.find { it.topic == 'flattery' }.title", notNullValue())
                .body("byTopic.sum { it.outOf }", equalTo(15))
                .body("calibration.confidence", contains("GUESS", "CERTAIN"))
                .body("calibration.n", contains(1, 2))
                .body("calibration.right", contains(0, 1))
                .body("spareAvailable", equalTo(true))
                .extract()
                .asString();
        attempt.asLearner().get(attempt.path() + "/result").then().body(equalTo(result));
        attempt.finish().then().statusCode(200).body(equalTo(result));
        attempt.asLearner().get(attempt.path()).then().body("finishedAt", notNullValue());
    }

    @Test
    void practisesWhatWasMissedWithSpareQuestions() {
        Attempt first = Sittings.givenAttemptAlone();
        assertThat(Sittings.begin(first.token(), UUID.randomUUID(), first.meeting(), "PRACTICE"))
                .isProblem(409, "finish-first-attempt");
        answerAllBut(first, "first-stage", "fine-tuning", "what-is-compared");
        first.finish().then().body("missed", equalTo(3));

        Attempt practice = Sittings.givenPractice(first);
        practice.asLearner()
                .get(practice.path())
                .then()
                .body("number", equalTo(2))
                .body("purpose", equalTo("PRACTICE"))
                .body("questions.key", contains("order-of-stages", "name-fine-tuning", "count-pairs"))
                .body("questions[1].options", nullValue())
                .body("questions[2].unit", equalTo("pairs"));
        Sittings.begin(first.token(), UUID.randomUUID(), first.meeting(), "PRACTICE")
                .then()
                .statusCode(200)
                .body("id", equalTo(practice.id().toString()));
    }

    @Test
    void gradesEveryKindOfPractice() {
        Attempt first = Sittings.givenAttemptAlone();
        answerAllBut(first, "first-stage", "fine-tuning", "what-is-compared");
        first.finish();
        Attempt practice = Sittings.givenPractice(first);

        practice.answer(
                        "order-of-stages",
                        Map.of("response", Map.of("order", List.of("gather", "predict", "show", "tune", "compare"))))
                .then()
                .statusCode(200)
                .body("fraction", equalTo(0.5f))
                .body("feedback.option", contains("compare", "tune"))
                .body("key.order", contains("gather", "predict", "show", "compare", "tune"));
        practice.answer("name-fine-tuning", Map.of("response", Map.of("text", " Fine Tuning! ")))
                .then()
                .statusCode(200)
                .body("correct", equalTo(true))
                .body("response.text", equalTo("Fine Tuning!"))
                .body("feedback", hasSize(1))
                .body("key.text", equalTo("fine-tuning"));
        practice.answer("count-pairs", Map.of("response", Map.of("number", 6)))
                .then()
                .statusCode(200)
                .body("correct", equalTo(false))
                .body("feedback", hasSize(1))
                .body("key.number", equalTo(3.0f));
        practice.finish().then().statusCode(200).body("points", equalTo(1.5f)).body("outOf", equalTo(3));

        Attempt again = Sittings.givenPractice(first);
        again.asLearner()
                .get(again.path())
                .then()
                .body("number", equalTo(3))
                .body("questions.key", contains("order-of-stages", "count-pairs"));
    }

    @Test
    void listsOnesOwnAttempts() {
        Attempt first = Sittings.givenAttemptAlone();
        first.choose("first-stage", "predicts");
        first.finish();
        Attempt practice = Sittings.givenPractice(first);

        first.asLearner()
                .get("/meetings/" + first.meeting() + "/attempts")
                .then()
                .statusCode(200)
                .body("items.id", contains(first.id().toString(), practice.id().toString()))
                .body("items.answered", contains(1, 0))
                .body("items[0].questions", equalTo(15))
                .body("items[0].finishedAt", notNullValue());
    }

    private static Map<String, Object> answer(String confidence, String... options) {
        return Map.of("response", Map.of("options", options), "confidence", confidence);
    }

    /** Answers rightly: a throw-away attempt tells the key, as it may once one has answered. */
    private static void answerAllBut(Attempt attempt, String... left) {
        Attempt throwAway = Sittings.givenAttemptAlone();
        Response shown = attempt.asLearner().get(attempt.path());
        for (String key : shown.<List<String>>path("questions.key")) {
            if (!List.of(left).contains(key)) {
                String any = shown.path("questions.find { it.key == '" + key + "' }.options[0].key");
                Map<String, Object> right = throwAway.choose(key, any).path("key");
                attempt.answer(key, Map.of("response", right)).then().body("correct", equalTo(true));
            }
        }
    }

    private static List<Object> shownOptions(Attempt attempt) {
        return attempt.asLearner().get(attempt.path()).path("questions.options.key");
    }
}
