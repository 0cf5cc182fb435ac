package org.stagecraft.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagecraft.lesson.LessonCatalog;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuestionKind;
import org.stagecraft.quiz.Confidence;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Student;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.Problems;

@QuarkusTest
class InsightTest {
    @Inject
    LessonCatalog lessons;

    private PlantedMeeting meeting;
    private List<Question> questions;

    @BeforeEach
    void open() {
        meeting = PlantedMeeting.open(lessons);
        questions = meeting.questions();
    }

    @Test
    void countsWhoJoinedStartedAndFinished() {
        meeting.joins("Ana");
        var bo = meeting.joins("Bo").begins();
        questions.forEach(question -> bo.answers(question, true));
        bo.finishes();
        Classes.join(meeting.classroom().code(), "Absent");

        var progress = json(meeting.asTeacher(""));

        assertThat(progress.getInt("joined")).isEqualTo(2);
        assertThat(progress.getInt("started")).isEqualTo(1);
        assertThat(progress.getInt("finished")).isZero();
        assertThat(progress.getInt("classSize")).isEqualTo(3);
        assertThat(progress.getList("steps.key", String.class)).containsExactly("read", "quiz");
        assertThat(progress.getList("steps.completed", Integer.class)).containsExactly(0, 1);
    }

    @Test
    void givesIndependentlyComputedFiguresForAWholeClass() {
        var rows = Scores.fromTable("class-scores.csv").rows();
        for (int student = 0; student < rows.size(); student++) {
            var attempt = meeting.joins("Student " + student).begins();
            for (int i = 0; i < questions.size(); i++) {
                attempt.answers(questions.get(i), rows.get(student)[i] == 1);
            }
        }

        var quiz = json(meeting.asTeacher("/quiz/quiz"));

        assertThat(quiz.getInt("complete")).isEqualTo(24);
        for (var row : Scores.read("class-expected.csv")) {
            String path = row.get("statistic").equals("reliability")
                    ? "reliability"
                    : "questions[" + (Integer.parseInt(row.get("question").substring(1)) - 1) + "]."
                            + row.get("statistic");
            for (String part : List.of("value", "low", "high")) {
                assertThat(quiz.getDouble(path + "." + part))
                        .as(path + "." + part)
                        .isEqualTo(Double.parseDouble(row.get(part)), within(0.00006));
            }
        }
        assertThat(quiz.getString("reliability.state")).isEqualTo("SHOWN");
        assertThat(quiz.getString("questions[0].discrimination.state")).isEqualTo("PROVISIONAL");
        assertThat(quiz.getInt("questions[0].discrimination.needed")).isEqualTo(60);
    }

    @Test
    void saysTooEarlyWithFewStudentsAndStillCounts() {
        for (int student = 0; student < 4; student++) {
            meeting.joins("Student " + student).begins().answers(questions.get(0), student > 0);
        }

        var question = json(meeting.asTeacher("/quiz/quiz"));

        assertThat(question.getString("questions[0].facility.state")).isEqualTo("TOO_EARLY");
        assertThat(question.getInt("questions[0].facility.n")).isEqualTo(4);
        assertThat(question.getMap("questions[0].facility")).doesNotContainKey("value");
        assertThat(question.getInt("questions[0].answers")).isEqualTo(4);
        assertThat(question.getInt("questions[0].right")).isEqualTo(3);
        assertThat(question.getList("discussNext")).isEmpty();
    }

    @Test
    void namesTheMisconceptionToDiscuss() {
        var question = firstOf(QuestionKind.SINGLE);
        var wrong = question.options().stream()
                .filter(option -> !option.correct())
                .findFirst()
                .orElseThrow();
        for (int student = 0; student < 10; student++) {
            var attempt = meeting.joins("Student " + student).begins();
            attempt.answers(
                    question,
                    student < 3 ? PlantedMeeting.key(question) : PlantedMeeting.choosing(wrong.key()),
                    Confidence.CERTAIN);
        }

        var quiz = json(meeting.asTeacher("/quiz/quiz"));

        assertThat(quiz.getList("discussNext")).hasSize(1);
        assertThat(quiz.getString("discussNext[0].questionKey")).isEqualTo(question.key());
        assertThat(quiz.getString("discussNext[0].reason")).isEqualTo("SHARED_MISCONCEPTION");
        assertThat(quiz.getString("discussNext[0].detail.misconception")).isEqualTo(wrong.misconception());
        assertThat(quiz.getInt("discussNext[0].detail.chosen")).isEqualTo(7);
        assertThat(quiz.getInt("discussNext[0].detail.certainAndWrong")).isEqualTo(7);
        assertThat(quiz.getString("calibration[0].confidence")).isEqualTo("CERTAIN");
        assertThat(quiz.getDouble("calibration[0].share.value")).isEqualTo(0.3, within(1e-6));
    }

    @Test
    void countsOnlyFirstAttemptsAndShowsWhatWasLeftOut() {
        var sitting = meeting.joins("Ana");
        var first = sitting.begins();
        first.answers(questions.get(0), false);
        first.finishes();
        sitting.begins("PRACTICE");

        var quiz = json(meeting.asTeacher("/quiz/quiz"));

        assertThat(quiz.getInt("attempts")).isEqualTo(1);
        assertThat(quiz.getInt("complete")).isEqualTo(1);
        assertThat(quiz.getInt("questions[0].answers")).isEqualTo(1);
        assertThat(quiz.getInt("questions[0].unanswered")).isZero();
        assertThat(quiz.getInt("questions[1].unanswered")).isEqualTo(1);
    }

    @Test
    void leavesOutARemovedStudentUntilThatIsUndone() {
        var bo = meeting.joins("Bo");
        bo.begins().answers(questions.get(0), false);

        change(bo.student(), "REMOVED");
        var without = json(meeting.asTeacher(""));
        int answersWithout = json(meeting.asTeacher("/quiz/quiz")).getInt("questions[0].answers");
        change(bo.student(), "ACTIVE");
        var again = json(meeting.asTeacher(""));

        assertThat(without.getInt("joined")).isZero();
        assertThat(without.getInt("classSize")).isZero();
        assertThat(answersWithout).isZero();
        assertThat(again.getInt("joined")).isEqualTo(1);
    }

    @Test
    void readsQuestionsOfEveryKind() throws IOException {
        var mixed = PlantedMeeting.openMixed(lessons);
        var both = mixed.questions().get(0);
        var order = mixed.questions().get(1);
        var word = mixed.questions().get(3);
        var texts = List.of("magic", "magic", "magic", "token", "soup");
        for (int student = 0; student < texts.size(); student++) {
            mixed.joins("Student " + student)
                    .begins()
                    .answers(both, PlantedMeeting.choosing("reads"), null)
                    .answers(order, Map.of("order", List.of("show", "judge", "read")), null)
                    .answers(word, Map.of("text", texts.get(student)), null);
        }

        var quiz = json(mixed.asTeacher("/quiz/quiz"));

        assertThat(quiz.getDouble("questions[0].facility.value")).isEqualTo(0.5);
        assertThat(quiz.getInt("questions[0].right")).isZero();
        assertThat(quiz.getList("questions[0].options.count", Integer.class)).containsExactly(5, 0, 0, 0);
        assertThat(quiz.getDouble("questions[1].facility.value")).isEqualTo(0.5);
        assertThat(quiz.getString("questions[1].responses[0].response")).isEqualTo("Show → Judge → Read");
        assertThat(quiz.getInt("questions[2].answers")).isZero();
        assertThat(quiz.getList("questions[3].responses.response", String.class))
                .containsExactlyInAnyOrder("magic", "token", "soup")
                .first()
                .isEqualTo("magic");
        assertThat(quiz.getList("questions[3].responses.count", Integer.class)).containsExactly(3, 1, 1);
        assertThat(quiz.getString("discussNext[0].reason")).isEqualTo("MANY_WRONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/participants", "/quiz/quiz"})
    void answersNothingNewWithoutABodyUntilSomethingHappens(String path) {
        var sitting = meeting.joins("Ana");
        var attempt = sitting.begins();
        String tag = meeting.asTeacher(path).header("ETag");

        var unchanged = poll(path, tag);
        attempt.answers(questions.get(0), true);
        attempt.finishes();
        var changed = poll(path, tag);

        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.asString()).isEmpty();
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/participants", "/quiz/quiz", "/export"})
    void hidesAMeetingFromOtherTeachersAndRefusesLearners(String path) {
        var student = meeting.joins("Ana").student();

        Problems.assertThat(Api.as(People.teacher().token()).get(meeting.path(path)))
                .isProblem(404, "not-found");
        Problems.assertThat(student.asStudent().get(meeting.path(path))).isProblem(403, "wrong-role");
        Problems.assertThat(Api.as(People.guest().token()).get(meeting.path(path)))
                .isProblem(403, "wrong-role");
        assertThat(Api.anonymous().get(meeting.path(path)).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quiz/read", "/quiz/nothing", "/participants/01890000-0000-7000-8000-000000000000"})
    void knowsNothingOfWhatIsNotInTheMeeting(String path) {
        Problems.assertThat(meeting.asTeacher(path)).isProblem(404, "not-found");
    }

    private void change(Student student, String state) {
        var classroom = meeting.classroom();
        classroom
                .asTeacher()
                .body(Map.of("state", state))
                .patch(classroom.path() + "/members/" + student.memberId())
                .then()
                .statusCode(200);
    }

    private Response poll(String path, String tag) {
        return meeting.classroom().asTeacher().header("If-None-Match", tag).get(meeting.path(path));
    }

    private Question firstOf(QuestionKind kind) {
        return questions.stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static JsonPath json(Response response) {
        response.then().statusCode(200);
        return response.jsonPath();
    }
}
