package org.stagecraft.testkit;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stagecraft.testkit.People.Person;

/** Classes and students, made through the front door. */
public final class Classes {
    private Classes() {}

    /** A class, and the teacher who made it. */
    public record Classroom(UUID id, String code, Person teacher) {
        /** A request of its teacher. */
        public RequestSpecification asTeacher() {
            return Api.as(teacher.token());
        }

        public String path() {
            return "/classrooms/" + id;
        }
    }

    /** A student with a new account; the token is that of the account. */
    public record Student(UUID memberId, UUID accountId, String alias, String token, String returnKey) {
        public RequestSpecification asStudent() {
            return Api.as(token);
        }
    }

    /** A new class of a new teacher. */
    public static Classroom givenClassroom() {
        return givenClassroom(People.teacher());
    }

    public static Classroom givenClassroom(Person teacher) {
        Response made = create(Api.as(teacher.token()), "8B Computing");
        made.then().statusCode(201);
        return new Classroom(UUID.fromString(made.path("id")), made.path("code"), teacher);
    }

    /** Somebody without an account joins. */
    public static Student join(String code, String alias) {
        Response joined = tryToJoin(Api.anonymous(), code, alias);
        joined.then().statusCode(201);
        return new Student(
                UUID.fromString(joined.path("memberId")),
                UUID.fromString(joined.path("session.account.id")),
                alias,
                joined.path("session.accessToken"),
                joined.path("returnKey"));
    }

    public static Response create(RequestSpecification teacher, String name) {
        return teacher.header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("name", name))
                .post("/classrooms");
    }

    public static Response tryToJoin(RequestSpecification somebody, String code, String alias) {
        return tryToJoin(somebody, UUID.randomUUID().toString(), code, alias);
    }

    public static Response tryToJoin(
            RequestSpecification somebody, @Nullable String idempotencyKey, String code, String alias) {
        var request = idempotencyKey == null ? somebody : somebody.header("Idempotency-Key", idempotencyKey);
        return request.body(Map.of("alias", alias)).post("/join/" + code);
    }

    /** Changes a class as its page does: with the entity tag it was shown with. */
    public static Response change(Classroom classroom, Map<String, ?> changes) {
        String tag = classroom.asTeacher().get(classroom.path()).header("ETag");
        return classroom.asTeacher().header("If-Match", tag).body(changes).patch(classroom.path());
    }
}
