package org.stagecraft.platform.problem;

import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagecraft.testkit.Api;

@QuarkusTest
class ProblemsTest {
    private static final String THING = "/things/" + UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title':'a','surprise':1}                     | /surprise     | Known here",
                "{'title':''}                                   | /title        | ",
                "{'title':'a','colour':'BLUE'}                  | /colour       | RED, GREEN",
                "{'title':'a','id':'seven'}                     | /id           | 01890a5d",
                "{'title':'a','at':'yesterday'}                 | /at           | 2026-09-01T08:00:00Z",
                "{'title':'a','count':'many'}                   | /count        | number",
                "{'title':['a']}                                | /title        | text",
                "{'title':'a','parts':'x'}                      | /parts        | list",
                "{'title':'a','parts':[{'name':'b'},{'name':''}]} | /parts/1/name | ",
                "{'title':'a','parts':[{'name':'b','x':1}]}     | /parts/0/x    | Known here: name",
                "{'title':'a','words':['fine','far too long']}  | /words/1      | ",
                "{'title':'a','words':['a','b','c']}            | /words        | ",
            })
    void pointsAtTheWrongField(String body, String pointer, String says) {
        assertThat(order(body.replace('\'', '"')))
                .isProblem(400, "invalid-input")
                .pointsAt(pointer)
                .says(says == null ? "" : says);
    }

    @Test
    void refusesBrokenJsonAndSaysWhere() {
        assertThat(order("{\"title\": \"a\",\n oops}"))
                .isProblem(400, "malformed-json")
                .says("line 2");
    }

    @Test
    void refusesAMissingBody() {
        assertThat(order("")).isProblem(400, "invalid-input").pointsAt("");
    }

    @Test
    void refusesAListWhereAnObjectBelongs() {
        assertThat(order("[1]")).isProblem(400, "invalid-input").pointsAt("");
    }

    @ParameterizedTest
    @CsvSource({"limit,many", "colour,BLUE", "word,far too long"})
    void namesTheWrongQueryParameter(String parameter, String value) {
        assertThat(probe().queryParam(parameter, value).get(THING))
                .isProblem(400, "invalid-input")
                .namesParameter(parameter);
    }

    @Test
    void aPathThatCannotNameAThingIsNotFound() {
        assertThat(probe().get("/things/not-an-id")).isProblem(404, "not-found");
        assertThat(probe().get("/things/1-1-1-1-1")).isProblem(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/nowhere", "/probe/nowhere", "/probe/things/1/2/3", "/q/dev", "/%2e%2e/etc/passwd"})
    void anUnknownAddressIsSaidToBeUnknown(String path) {
        assertThat(Api.anonymous().basePath("").urlEncodingEnabled(false).get(path))
                .isProblem(404, "no-such-address");
    }

    @Test
    void namesTheMethodsAnAddressTakes() {
        assertThat(probe().delete("/orders"))
                .isProblem(405, "method-not-allowed")
                .hasHeader("Allow", "OPTIONS, POST");
        assertThat(probe().put(THING)).isProblem(405, "method-not-allowed").hasHeader("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void refusesFormatsItDoesNotSpeak() {
        assertThat(probe().accept("image/png").get(THING)).isProblem(406, "not-acceptable");
        assertThat(probe().contentType(ContentType.XML).body("<order/>").post("/orders"))
                .isProblem(415, "unsupported-media-type");
    }

    @Test
    void tellsAStrangerToSignIn() {
        assertThat(probe().get("/teachers-only"))
                .isProblem(401, "sign-in-needed")
                .hasHeader("WWW-Authenticate", "Bearer");
    }

    @Test
    void refusesAForgedToken() {
        assertThat(Api.as("not.a.token").basePath("/probe").get("/teachers-only"))
                .isProblem(401, "token-invalid")
                .hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    @Test
    void hidesWhatBrokeInside() {
        Response response = probe().get("/broken");
        assertThat(response).isProblem(500, "unexpected-error");
        org.assertj.core.api.Assertions.assertThat(response.asString()).doesNotContain("secret", "42\"");
    }

    @Test
    void asksToTryAgainWhileTheDatabaseIsAway() {
        Response response = probe().get("/outage");
        assertThat(response).isProblem(503, "temporarily-unavailable").hasHeader("Retry-After", "5");
        org.assertj.core.api.Assertions.assertThat(response.asString()).doesNotContain("10.0.0.7");
    }

    @Test
    void takesOverASaneRequestIdOnly() {
        assertThat(probe().header("X-Request-Id", "proxy-0815-abc").get("/broken"))
                .isProblem(500, "unexpected-error")
                .hasHeader("X-Request-Id", "proxy-0815-abc");
        Response refused = probe().header("X-Request-Id", "<b>evil</b>").get("/broken");
        org.assertj.core.api.Assertions.assertThat(refused.header("X-Request-Id"))
                .doesNotContain("evil")
                .hasSize(36);
    }

    private static Response order(String body) {
        return probe().body(body).post("/orders");
    }

    private static io.restassured.specification.RequestSpecification probe() {
        return Api.anonymous().basePath("/probe");
    }
}
