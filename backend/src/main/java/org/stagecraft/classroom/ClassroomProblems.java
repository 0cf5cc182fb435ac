package org.stagecraft.classroom;

import java.util.List;
import org.stagecraft.platform.problem.Problem;

/** Every refusal of this room. */
final class ClassroomProblems {
    private static final String CHOOSE_ANOTHER = "Please choose another alias";

    private ClassroomProblems() {}

    static Problem aliasLength() {
        return atAlias(Problem.of(
                400,
                "alias-length",
                CHOOSE_ANOTHER,
                "An alias has 2 to 24 characters. Choose a shorter or a longer one."));
    }

    static Problem aliasCharacters() {
        return atAlias(
                Problem.of(
                        400,
                        "alias-characters",
                        CHOOSE_ANOTHER,
                        "An alias begins with a letter or digit and holds letters, digits, spaces, dashes and apostrophes only."));
    }

    static Problem aliasContact() {
        return atAlias(
                Problem.of(
                        400,
                        "alias-contact",
                        CHOOSE_ANOTHER,
                        "This looks like a telephone number or an address. Choose an alias that does not say how to reach you."));
    }

    static Problem aliasWord() {
        return atAlias(Problem.of(
                400,
                "alias-word",
                CHOOSE_ANOTHER,
                "This alias would not suit the classroom's projector. Choose another one."));
    }

    static Problem aliasNotOffered() {
        return atAlias(Problem.of(
                400,
                "alias-not-offered",
                CHOOSE_ANOTHER,
                "In this class you take one of the aliases on offer. Choose one of them."));
    }

    static Problem aliasTaken() {
        return Problem.of(
                409,
                "alias-taken",
                "This alias is taken",
                "Somebody in this class has this alias or one that looks like it. Choose another one.");
    }

    static Problem unknownCode() {
        return Problem.of(
                404,
                "unknown-code",
                "No class has this code",
                "Compare the code with the one your teacher shows: seven letters, no digits. Codes can change.");
    }

    static Problem locked() {
        return Problem.of(
                409,
                "classroom-locked",
                "This class is locked",
                "Ask your teacher to unlock the class, then try again.");
    }

    static Problem archived() {
        return Problem.of(
                409,
                "classroom-archived",
                "This class is archived",
                "Nobody can join an archived class. Ask your teacher for another code.");
    }

    static Problem removed() {
        return Problem.of(
                403,
                "removed-from-class",
                "You are no longer in this class",
                "Your teacher has removed you from this class. Ask your teacher to let you in again.");
    }

    static Problem teacherCannotJoin() {
        return Problem.of(
                403,
                "teacher-cannot-join",
                "You are signed in as a teacher",
                "Only students join a class. To see it as a student, open the link in a private window.");
    }

    static Problem wrongReturnKey() {
        return Problem.of(
                401,
                "wrong-return-key",
                "This return key does not work",
                "Compare it with what you wrote down. If your teacher made a new key, only the new one works.");
    }

    static Problem lastTeacher() {
        return Problem.of(
                409,
                "last-teacher",
                "A class needs a teacher",
                "This is the only teacher of the class. Add another teacher first, or delete the class.");
    }

    static Problem noSuchTeacher() {
        return Problem.notFound("teacher");
    }

    static Problem unknownTeacher() {
        return Problem.of(
                422,
                "unknown-teacher",
                "No teacher has this e-mail address",
                "Only somebody with a teacher's account here can be added. Check the address or ask them to sign up.");
    }

    private static Problem atAlias(Problem problem) {
        return problem.with(List.of(new Problem.FieldError("/alias", problem.detail())));
    }
}
