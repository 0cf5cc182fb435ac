package org.stagecraft.lesson;

import org.stagecraft.platform.problem.Problem;

/** What this room refuses. */
final class LessonProblems {
    private LessonProblems() {}

    static Problem noSuchLesson() {
        return Problem.notFound("lesson");
    }

    static Problem tooManyVersions(int most) {
        return Problem.of(
                409,
                "too-many-lessons",
                "Too many lessons",
                "You have imported " + most + " lesson versions, which is the limit. Use one that you have.");
    }

    static Problem packTooLarge() {
        return Problem.of(413, "body-too-large", "The file is too large", "A pack may have 2 MB. Send a smaller ZIP.");
    }
}
