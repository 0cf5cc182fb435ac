package org.stagecraft.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagecraft.lesson.LessonCatalog;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuestionKind;
import org.stagecraft.quiz.Confidence;
import org.stagecraft.testkit.Problems;

@QuarkusTest
class ParticipantInsightTest {
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
    void showsAStudentsAnswersWithTheirFeedback() {
        var question = firstOf(QuestionKind.SINGLE);
        meeting.joins("Ana").begins().answers(question, false);
        String participant = json(meeting.asTeacher("/participants")).getString("items[0].participantId");

        var answers = json(meeting.asTeacher("/participants/" + participant));
        String path = "quizzes[0].questions[" + questions.indexOf(question) + "]";

        assertThat(answers.getString("alias")).isEqualTo("Ana");
        assertThat(answers.getBoolean(path + ".correct")).isFalse();
        assertThat(answers.getString(path + ".feedback[0].html")).isNotBlank();
        assertThat(answers.getList("quizzes[0].questions")).hasSize(questions.size());
        assertThat(answers.getMap("quizzes[0].questions[" + (questions.size() - 1) + "]"))
                .doesNotContainKeys("response", "answeredAt");
    }

    @Test
    void pagesParticipantsInTheOrderInWhichTheyCame() {
        List.of("Ana", "Bo", "Cy").forEach(alias -> meeting.joins(alias));

        var first = meeting.classroom().asTeacher().get(meeting.path("/participants?limit=2"));
        var second = meeting.classroom()
                .asTeacher()
                .queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get(meeting.path("/participants"));

        assertThat(first.jsonPath().getList("items.alias", String.class)).containsExactly("Ana", "Bo");
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(second.jsonPath().getList("items.alias", String.class)).containsExactly("Cy");
        assertThat(second.<String>path("next")).isNull();
        assertThat(first.jsonPath().getInt("items[0].questions")).isEqualTo(questions.size());
    }

    @Test
    void exportsEveryAnswerAsATableThatNoSpreadsheetRuns() throws IOException {
        var mixed = PlantedMeeting.openMixed(lessons);
        var question = mixed.questions().get(3);
        mixed.joins("Ana").begins().answers(question, Map.of("text", "=1+1"), Confidence.GUESS);
        mixed.joins("Bo");

        var export = mixed.asTeacher("/export?format=csv");
        var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(export.asString().substring(1)))
                .getRecords();

        assertThat(export.contentType()).startsWith("text/csv");
        assertThat(export.header("Content-Disposition")).startsWith("attachment; filename=\"meeting-");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("student")).isEqualTo("Ana");
        assertThat(rows.get(0).get("response")).isEqualTo("'=1+1");
        assertThat(rows.get(0).get("confidence")).isEqualTo("GUESS");
        assertThat(rows.get(0).get("attempt")).isEqualTo("1");
        assertThat(rows.get(1).get("student")).isEqualTo("Bo");
        assertThat(rows.get(1).get("question")).isEmpty();
    }

    @Test
    void exportsTheSameAsJson() {
        meeting.joins("Ana").begins().answers(questions.get(0), true);

        var export = json(meeting.asTeacher("/export?format=json"));

        assertThat(export.getString("language")).isEqualTo("en");
        assertThat(export.getString("participants[0].alias")).isEqualTo("Ana");
        assertThat(export.getString("participants[0].answers[0].questionKey"))
                .isEqualTo(questions.get(0).key());
        assertThat(export.getDouble("participants[0].answers[0].fraction")).isEqualTo(1.0);
    }

    @Test
    void doesNotShowAParticipantOfAnotherMeeting() {
        var other = PlantedMeeting.open(meeting.lesson());
        other.joins("Eve");
        String participant = json(other.asTeacher("/participants")).getString("items[0].participantId");

        Problems.assertThat(meeting.asTeacher("/participants/" + participant)).isProblem(404, "not-found");
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
