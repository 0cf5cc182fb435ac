package org.stagecraft.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;
import org.stagecraft.testkit.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SignInTest {
    @Test
    void aGuestIsSignedInWithNothingAsked() {
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/v1/sessions/guest")
                .then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("expiresIn", is(600))
                .body("account.role", is("LEARNER"))
                .body("account.email", nullValue())
                .body("accessToken", notNullValue());
    }

    @Test
    void aTeacherSignsUpAndSignsInOnASecondDevice() {
        Person teacher = People.teacher();
        Person again = People.signInAgain(teacher);
        as(again).get("/api/v1/account").then().statusCode(200).body("email", equalTo(teacher.email()));
        as(again).get("/api/v1/sessions").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void signingOutEndsTheAccessTokenAtOnce() {
        Person guest = People.guest();
        as(guest).get("/api/v1/account").then().statusCode(200);
        as(guest).delete("/api/v1/sessions/current").then().statusCode(204);
        as(guest).get("/api/v1/account").then().statusCode(401);
    }

    @Test
    void withoutATokenNobodyIsAnybody() {
        given().get("/api/v1/account").then().statusCode(401);
        given().get("/api/v1/sessions").then().statusCode(401);
    }

    private static RequestSpecification as(Person person) {
        return given().auth().oauth2(person.token());
    }
}
