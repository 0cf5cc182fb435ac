package org.stagecraft.lesson;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Problems;

@QuarkusTest
class LessonResourceTest {
    private static final String LESSONS = "/api/v1/lessons";

    @Inject
    LessonCatalog catalog;

    @Test
    void listsBuiltInLessonsOfALanguage() {
        given().queryParam("language", "es")
                .get(LESSONS)
                .then()
                .statusCode(200)
                .body("items.language", everyItem(equalTo("es")))
                .body("items.key", hasItems("how-models-are-trained", "how-ai-learns-to-be-helpful"))
                .body("items.find { it.key == 'how-models-are-trained' }.stepKinds", contains("READING", "QUIZ"));
    }

    @Test
    void showsOnlyStepsThatAreBuilt() {
        given().get(LESSONS + "/" + id("how-ai-learns-to-be-helpful"))
                .then()
                .statusCode(200)
                .body("steps.key", contains("plan"));
    }

    @Test
    void servesALessonWithAStrongTagAndThenNothing() {
        String url = LESSONS + "/" + id("how-models-are-trained");
        Response first = given().get(url);

        first.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .body("steps[0].sections.key", hasItems("three-stages", "flattery"))
                .body("steps[0].sections[1].html", containsString("<figure data-figure=\"pipeline\">"))
                .body("steps[1].quiz.questions", equalTo(15))
                .body("steps[1].quiz.spare", equalTo(10))
                .body("sources.find { it.key == 'semianalysis' }.confidence", equalTo("REPORTED"));
        assertThat(first.header("ETag")).matches("\"[0-9a-f]{24}\"");
        given().header("If-None-Match", first.header("ETag"))
                .get(url)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"));
    }

    @Test
    void givesNothingOfTheQuizAway() {
        String json = given().get(LESSONS + "/" + id("how-models-are-trained")).asString();
        QuizContent quiz = Objects.requireNonNull(catalog.getVersion(id("how-models-are-trained"))
                .findStep("quiz")
                .orElseThrow()
                .quiz());

        for (Question question : quiz.questions()) {
            assertThat(json).doesNotContain(question.explanation());
            question.options().forEach(option -> assertThat(json).doesNotContain(option.feedback(), option.text()));
        }
        assertThat(json).doesNotContain("\"notes\"", "\"correct\"", "misconception");
    }

    @Test
    void knowsNoOtherLesson() {
        Problems.assertThat(given().get(LESSONS + "/" + new UUID(1, 2))).isProblem(404, "not-found");
        Problems.assertThat(given().get(LESSONS + "/no-id")).isProblem(404, "not-found");
        Problems.assertThat(given().queryParam("language", "x".repeat(13)).get(LESSONS))
                .isProblem(400, "invalid-input");
    }

    @Test
    void keepsNotesAndPacksForTeachers() {
        String url = LESSONS + "/" + id("how-models-are-trained");

        given().get(url + "/teaching").then().statusCode(401);
        given().get(url + "/pack").then().statusCode(401);
        given().contentType("application/zip")
                .body(SamplePack.whole().zip())
                .post("/api/v1/packs")
                .then()
                .statusCode(401);
    }

    private UUID id(String key) {
        return catalog.builtIn().stream()
                .filter(lesson -> lesson.key().equals(key) && lesson.language().equals("en"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
