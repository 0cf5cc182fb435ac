package org.stagecraft.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Problems;

@QuarkusTest
class PagingTest {
    @Test
    void followingTheCursorsShowsEverythingOnce() {
        var seen = new ArrayList<Integer>();
        String next = null;
        do {
            Response page = next == null
                    ? numbers().queryParam("limit", 50).get("/numbers")
                    : numbers()
                            .queryParam("limit", 50)
                            .queryParam("after", next)
                            .get("/numbers");
            seen.addAll(page.jsonPath().getList("items", Integer.class));
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(seen).isEqualTo(IntStream.rangeClosed(1, 120).boxed().toList());
    }

    @Test
    void theLinkHeaderLeadsToTheNextPage() {
        Response first = numbers().queryParam("limit", 100).get("/numbers");
        String link = first.header("Link");
        assertThat(link).startsWith("</probe/numbers?").endsWith("; rel=\"next\"");
        String path = link.substring(1, link.indexOf('>'));
        Response second = Api.anonymous().basePath("").urlEncodingEnabled(false).get(path);
        assertThat(second.jsonPath().getList("items", Integer.class))
                .hasSize(20)
                .startsWith(101);
        assertThat(second.header("Link")).isNull();
        assertThat(second.jsonPath().<Object>get("next")).isNull();
    }

    @Test
    void aListThatJustFitsHasNoNextPage() {
        Response page = numbers().queryParam("limit", 120).get("/numbers");
        assertThat(page.jsonPath().getList("items", Integer.class)).hasSize(120);
        assertThat(page.header("Link")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,201", "limit,-1", "after,x", "after,bm9uc2Vuc2U", "after,MR9uZXc"})
    void refusesALimitOrCursorItDidNotGive(String parameter, String value) {
        Problems.assertThat(numbers().queryParam(parameter, value).get("/numbers"))
                .isProblem(400, "invalid-input")
                .namesParameter(parameter);
    }

    @Test
    void aCursorKeepsItsValues() {
        Cursor cursor = Cursor.parse(
                Cursor.of("Zoë, 7b", 42, "2026-09-01T08:00:00.123456Z").toString(), 3);
        assertThat(List.of(cursor.text(0), cursor.number(1), cursor.instant(2).toString()))
                .isEqualTo(List.of("Zoë, 7b", 42L, "2026-09-01T08:00:00.123456Z"));
    }

    private static RequestSpecification numbers() {
        return Api.anonymous().basePath("/probe");
    }
}
