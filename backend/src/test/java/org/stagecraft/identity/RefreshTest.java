package org.stagecraft.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;

@QuarkusTest
class RefreshTest {
    @Inject
    DataSource database;

    @Test
    void carriesASessionOnWithANewTokenEachTime() {
        Person guest = People.guest();
        Response first = refresh(guest.refreshToken());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.<String>path("account.id")).isEqualTo(guest.accountId().toString());
        assertThat(first.cookie("stagecraft_refresh")).isNotEqualTo(guest.refreshToken());
        Api.as(first.path("accessToken")).get("/account").then().statusCode(200);
        assertThat(refresh(first.cookie("stagecraft_refresh")).statusCode()).isEqualTo(200);
        Api.as(guest.token()).get("/sessions").then().statusCode(200).body("items.size()", org.hamcrest.Matchers.is(1));
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        Response signedIn = Api.anonymous().body(Map.of()).post("/sessions/guest");
        Cookie cookie = signedIn.detailedCookie("stagecraft_refresh");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getMaxAge()).isEqualTo(120 * 24 * 3600);
        assertThat(signedIn.asString()).doesNotContain(cookie.getValue());
    }

    @Test
    void reuseOfAnOldTokenEndsTheWholeFamily() {
        Person guest = People.guest();
        Response second = refresh(guest.refreshToken());
        Response third = refresh(second.cookie("stagecraft_refresh"));
        assertThat(third.statusCode()).isEqualTo(200);
        assertThat(refresh(guest.refreshToken())).isProblem(401, "session-ended");
        assertThat(refresh(third.cookie("stagecraft_refresh"))).isProblem(401, "session-ended");
        assertThat(Api.as(third.path("accessToken")).get("/account")).isProblem(401, "token-invalid");
        assertThat(Api.as(guest.token()).get("/account")).isProblem(401, "token-invalid");
    }

    @Test
    void reuseLeavesOtherDevicesAlone() {
        Person here = People.teacher();
        Person there = People.signInAgain(here);
        Response second = refresh(here.refreshToken());
        refresh(second.cookie("stagecraft_refresh"));
        refresh(here.refreshToken());
        assertThat(refresh(there.refreshToken()).statusCode()).isEqualTo(200);
    }

    @Test
    void aLostAnswerOrASecondTabLosesNothing() {
        Person guest = People.guest();
        Response lost = refresh(guest.refreshToken());
        Response again = refresh(guest.refreshToken());
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.cookie("stagecraft_refresh")).isNotEqualTo(lost.cookie("stagecraft_refresh"));
        assertThat(refresh(again.cookie("stagecraft_refresh")).statusCode()).isEqualTo(200);
    }

    @Test
    void twoTabsThatRenewAtTheSameInstantBothGoOn() {
        Person guest = People.guest();
        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(tab -> refresh(guest.refreshToken()).statusCode())
                .toList();
        assertThat(answers).containsOnly(200);
        Api.as(guest.token()).get("/account").then().statusCode(200);
    }

    @Test
    void theGraceForALostAnswerIsShort() throws Exception {
        Person guest = People.guest();
        assertThat(refresh(guest.refreshToken()).statusCode()).isEqualTo(200);
        sql("update session set rotated_at = rotated_at - interval '21 seconds' where account_id = '"
                + guest.accountId() + "'");
        assertThat(refresh(guest.refreshToken())).isProblem(401, "session-ended");
    }

    @Test
    void aSessionEndsWhenItIsNotUsed() throws Exception {
        Person guest = People.guest();
        sql("update session set expires_at = now() - interval '1 second' where account_id = '" + guest.accountId()
                + "'");
        assertThat(refresh(guest.refreshToken())).isProblem(401, "session-ended");
    }

    @Test
    void storesNoTokenOnlyItsHash() throws Exception {
        Person guest = People.guest();
        RefreshToken token = RefreshToken.parse(guest.refreshToken()).orElseThrow();
        assertThat(count("select count(*) from refresh_token where hash = ?", token.secretHash()))
                .isEqualTo(1);
        assertThat(count("select count(*) from refresh_token where hash = ?", token.secret()))
                .isZero();
        assertThat(count("select count(*) from session where family_hash = ?", token.family()))
                .isZero();
    }

    @Test
    void refusesNoCookieAndAMadeUpOne() {
        assertThat(Api.anonymous().post("/sessions/refresh")).isProblem(401, "session-ended");
        assertThat(refresh("made up")).isProblem(401, "session-ended");
        assertThat(refresh("A".repeat(64))).isProblem(401, "session-ended");
    }

    @Test
    void refusesAnotherWebsiteAndChangesNothing() {
        Person guest = People.guest();
        assertThat(with(guest.refreshToken())
                        .header("Sec-Fetch-Site", "cross-site")
                        .post("/sessions/refresh"))
                .isProblem(403, "other-origin");
        assertThat(with(guest.refreshToken())
                        .header("Sec-Fetch-Site", "same-site")
                        .post("/sessions/refresh"))
                .isProblem(403, "other-origin");
        assertThat(with(guest.refreshToken())
                        .header("Origin", "https://evil.example")
                        .post("/sessions/refresh"))
                .isProblem(403, "other-origin");
        assertThat(with(guest.refreshToken()).header("Origin", "null").post("/sessions/refresh"))
                .isProblem(403, "other-origin");
        Response ours = with(guest.refreshToken())
                .header("Sec-Fetch-Site", "same-origin")
                .post("/sessions/refresh");
        assertThat(ours.statusCode()).isEqualTo(200);
    }

    @Test
    void believesNoStrangerAboutTls() {
        String cookies = Api.anonymous()
                .header("X-Forwarded-Proto", "https")
                .body(Map.of())
                .post("/sessions/guest")
                .header("Set-Cookie");
        assertThat(cookies).startsWith("stagecraft_refresh=");
        assertThat(cookies.toLowerCase(Locale.ROOT)).doesNotContain("secure");
    }

    private static Response refresh(String token) {
        return with(token).post("/sessions/refresh");
    }

    private static RequestSpecification with(String token) {
        return Api.anonymous().cookie("stagecraft_refresh", token);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var execute = connection.createStatement()) {
            assertThat(execute.executeUpdate(statement)).isPositive();
        }
    }

    private long count(String query, byte[] value) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setBytes(1, value);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
