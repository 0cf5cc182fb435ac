package org.stagecraft.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagecraft.testkit.Problems;

@QuarkusTest
class WebAppTest {
    private static final String HASHED = "/assets/app-1a2b3c4d.js";

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/join/BCDFGHJ", "/teach/classrooms/01890a5d-ac96-774b-bcce-b302099a8057"})
    void everyAddressOfTheWebAppOpensIt(String path) {
        Response page = browse(path, "identity");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.asString()).contains("<title>Stagecraft</title>");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void aHashedFileIsKeptForEver() {
        Response file = browse(HASHED, "identity");
        assertThat(file.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(file.contentType()).contains("javascript");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip, deflate, br | br", "gzip | gzip", "br;q=0, gzip;q=0.5 | gzip", "identity | "})
    void sendsTheSmallestCopyTheBrowserTakes(String accepted, String sent) {
        Response file = browse(HASHED, accepted);
        assertThat(file.header("Content-Encoding")).isEqualTo(sent);
        assertThat(file.header("Vary")).containsIgnoringCase("Accept-Encoding");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        String tag = browse("/", "identity").header("ETag");
        assertThat(RestAssured.given().header("If-None-Match", tag).get("/").statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nowhere", "/lti/nowhere", "/q/dev", "/assets/missing.js", "/..%2f..%2fpom.xml"})
    void whatIsNoPageStaysNotFound(String path) {
        Problems.assertThat(browse(path, "identity")).isProblem(404, "no-such-address");
    }

    private static Response browse(String path, String encodings) {
        var asSent = RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        return RestAssured.given()
                .config(asSent)
                .urlEncodingEnabled(false)
                .accept("text/html,*/*;q=0.8")
                .header("Accept-Encoding", encodings)
                .get(path);
    }
}
