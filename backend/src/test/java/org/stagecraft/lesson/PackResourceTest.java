package org.stagecraft.lesson;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;
import org.stagecraft.testkit.Problems;

@QuarkusTest
class PackResourceTest {
    private static final String LESSONS = "/api/v1/lessons";

    @Inject
    ImportedLessons imported;

    @Test
    void publishesATeachersPack() {
        Person teacher = People.teacher();

        Response published = send(teacher, SamplePack.whole(), false);

        published
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/lessons/" + published.path("versionId")))
                .body("ok", equalTo(true))
                .body("title", equalTo("A sample"))
                .body("problems", empty());
        as(teacher)
                .get(LESSONS + "/" + published.path("versionId"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .body("steps.key", contains("read", "quiz"));
        as(teacher).get(LESSONS).then().body("items.find { it.key == 'sample' }.imported", equalTo(true));
    }

    @Test
    void answersTheSameWhenSentAgain() {
        Person teacher = People.teacher();
        String first = send(teacher, SamplePack.whole(), false).path("versionId");

        send(teacher, SamplePack.whole(), false)
                .then()
                .statusCode(200)
                .body("ok", equalTo(true))
                .body("versionId", equalTo(first));
    }

    @Test
    void changesNothingOnADryRun() {
        Person teacher = People.teacher();

        send(teacher, SamplePack.whole(), true)
                .then()
                .statusCode(200)
                .body("ok", equalTo(true))
                .body("versionId", nullValue());
        as(teacher).get(LESSONS).then().body("items.key", not(hasItem("sample")));
    }

    @Test
    void refusesOtherContentUnderAPublishedVersion() {
        Person teacher = People.teacher();
        send(teacher, SamplePack.whole(), false);
        SamplePack changed = SamplePack.whole().with("lesson.yaml", "title: A sample", "title: Another");

        send(teacher, changed, false)
                .then()
                .statusCode(200)
                .body("ok", equalTo(false))
                .body("problems.message", contains(containsString("is already published with other content")))
                .body("problems.hint", contains(containsString("set \"version\" to 2")));

        send(teacher, changed.with("lesson.yaml", "version: 1", "version: 2"), false)
                .then()
                .statusCode(201);
        as(teacher).get(LESSONS).then().body("items.findAll { it.key == 'sample' }.title", contains("Another"));
    }

    @Test
    void saysWhatIsWrongAndPublishesNothing() {
        Person teacher = People.teacher();

        send(teacher, SamplePack.whole().with("quiz.yaml", "topic: basics", "topic: extras"), false)
                .then()
                .statusCode(200)
                .body("ok", equalTo(false))
                .body("problems[0].file", equalTo("quiz.yaml"))
                .body("problems[0].line", equalTo(4))
                .body("problems[0].path", equalTo("/questions/0/topic"))
                .body("problems.hint", everyItem(matchesPattern(".+")));
        as(teacher).get(LESSONS).then().body("items.key", not(hasItem("sample")));
    }

    @Test
    void givesThePackBackAsItWas() {
        Person teacher = People.teacher();
        String id = send(teacher, SamplePack.whole(), false).path("versionId");

        Response pack = as(teacher).get(LESSONS + "/" + id + "/pack");

        pack.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"sample-en-1.zip\"");
        assertThat(PackZip.read(pack.asByteArray(), new PackProblems()))
                .contains(SamplePack.whole().files());
    }

    @Test
    void givesTeachersTheNotes() {
        Person teacher = People.teacher();
        String id = send(teacher, SamplePack.whole(), false).path("versionId");

        as(teacher)
                .get(LESSONS + "/" + id + "/teaching")
                .then()
                .statusCode(200)
                .body("notes", equalTo("<p>Nothing to prepare.</p>"))
                .body("steps.notes", contains("<p>Give them time.</p>", "<p>Alone, please.</p>"))
                .body("steps.minutes", contains(3, 5));
    }

    @Test
    void keepsAnImportedLessonFromOthers() {
        String id = send(People.teacher(), SamplePack.whole(), false).path("versionId");
        Person other = People.teacher();

        for (String path : new String[] {"", "/teaching", "/pack"}) {
            Problems.assertThat(as(other).get(LESSONS + "/" + id + path)).isProblem(404, "not-found");
        }
        Problems.assertThat(as(People.guest()).get(LESSONS + "/" + id)).isProblem(404, "not-found");
        Problems.assertThat(given().get(LESSONS + "/" + id)).isProblem(404, "not-found");
        as(other).get(LESSONS).then().body("items.key", not(hasItem("sample")));
    }

    @Test
    void servesBuiltInLessonsWhateverTokenIsSent() {
        String builtIn = given().get(LESSONS).path("items[0].versionId");
        RequestSpecification stale = given().header("Authorization", "Bearer stale");

        stale.get(LESSONS + "/" + builtIn).then().statusCode(200);
        Problems.assertThat(stale.get(LESSONS)).isProblem(401, "token-invalid");
    }

    @Test
    void keepsNotesAndPacksForTeachers() {
        String id = send(People.teacher(), SamplePack.whole(), false).path("versionId");
        Person guest = People.guest();

        Problems.assertThat(as(guest).get(LESSONS + "/" + id + "/teaching")).isProblem(403, "wrong-role");
        Problems.assertThat(as(guest).get(LESSONS + "/" + id + "/pack")).isProblem(403, "wrong-role");
        Problems.assertThat(send(guest, SamplePack.whole(), false)).isProblem(403, "wrong-role");
    }

    @Test
    void refusesWhatIsNoZip() {
        as(People.teacher())
                .contentType("application/zip")
                .body("hello".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/packs")
                .then()
                .statusCode(200)
                .body("ok", equalTo(false))
                .body("problems.message", contains("This is not a ZIP file, or it is empty."));
    }

    @Test
    void refusesAnotherFormatAndATooLargeFile() {
        Person teacher = People.teacher();

        Problems.assertThat(
                        as(teacher).contentType("application/json").body("{}").post("/api/v1/packs"))
                .isProblem(415, "unsupported-media-type");
        Problems.assertThat(as(teacher)
                        .contentType("application/zip")
                        .body(new byte[PackZip.MOST_BYTES + 1])
                        .post("/api/v1/packs"))
                .isProblem(413, "body-too-large");
    }

    @Test
    void tellsAnAccountWhatItImported() {
        Person teacher = People.teacher();
        String id = send(teacher, SamplePack.whole(), false).path("versionId");

        assertThat(imported.of(teacher.accountId())).singleElement().satisfies(lesson -> {
            assertThat(lesson.versionId()).hasToString(id);
            assertThat(lesson.files()).isEqualTo(SamplePack.whole().files());
        });
    }

    private static RequestSpecification as(Person person) {
        return given().header("Authorization", "Bearer " + person.token());
    }

    private static Response send(Person person, SamplePack pack, boolean dryRun) {
        return as(person)
                .contentType("application/zip")
                .queryParam("dryRun", dryRun)
                .body(pack.zip())
                .post("/api/v1/packs");
    }
}
