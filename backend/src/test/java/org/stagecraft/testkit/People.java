package org.stagecraft.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.stagecraft.identity.FirstAdministrator;

/** People who sign in through the front door. */
public final class People {
    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private People() {}

    /** Somebody signed in: the token to send, and what a test may want to know about them. */
    public record Person(UUID accountId, String email, String token, String refreshToken) {
        static Person of(String email, Response signedIn) {
            return new Person(
                    UUID.fromString(signedIn.path("account.id")),
                    email,
                    signedIn.path("accessToken"),
                    signedIn.cookie("stagecraft_refresh"));
        }
    }

    /** A new teacher. */
    public static Person teacher() {
        String email = newEmail("teacher");
        return Person.of(email, post("/accounts", Map.of("email", email, "name", "Ada Teacher", "password", PASSWORD)));
    }

    /** A new administrator. */
    public static Person admin() {
        String email = newEmail("admin");
        return Person.of(
                email,
                post(
                        "/setup",
                        Map.of(
                                "token",
                                FirstAdministrator.newToken(),
                                "email",
                                email,
                                "name",
                                "Grace Admin",
                                "password",
                                PASSWORD)));
    }

    /** Somebody alone, without an account of any kind. */
    public static Person guest() {
        return Person.of("", post("/sessions/guest", Map.of()));
    }

    /** The same person on another device. */
    public static Person signInAgain(Person person) {
        return Person.of(person.email(), post("/sessions", Map.of("email", person.email(), "password", PASSWORD)));
    }

    public static String newEmail(String who) {
        return who + COUNT.incrementAndGet() + "@example.org";
    }

    private static Response post(String path, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }
}
