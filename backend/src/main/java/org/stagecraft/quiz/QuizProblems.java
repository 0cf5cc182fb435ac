package org.stagecraft.quiz;

import org.stagecraft.platform.problem.Problem;

/** What a quiz refuses. */
final class QuizProblems {
    private QuizProblems() {}

    static Problem noSuchQuiz() {
        return Problem.notFound("quiz in this lesson");
    }

    static Problem noSuchAttempt() {
        return Problem.notFound("attempt");
    }

    static Problem noSuchQuestion() {
        return Problem.notFound("question in this attempt");
    }

    static Problem attemptExists() {
        return Problem.of(
                409,
                "attempt-exists",
                "There is another attempt with this id",
                "Make a new id for the attempt you want to begin.");
    }

    static Problem finishFirst() {
        return Problem.of(
                409,
                "finish-first-attempt",
                "Finish your first attempt before you practise",
                "Go on with your first attempt and finish it; you can leave questions out.");
    }

    static Problem attemptFinished() {
        return Problem.of(
                409,
                "attempt-finished",
                "This attempt is finished",
                "Look at your result, or practise what you missed.");
    }

    static Problem notFinished() {
        return Problem.of(
                409,
                "attempt-not-finished",
                "This attempt is not finished yet",
                "Finish it to see your result; you can leave questions out.");
    }

    static Problem alreadyAnswered() {
        return Problem.of(
                409,
                "already-answered",
                "You have answered this question already",
                "Your first answer is kept. Load the attempt to see it.");
    }

    static Problem tryAgain() {
        return Problem.of(
                409,
                "meeting-changing",
                "The meeting was being changed at that moment",
                "Send your answer again; it was not saved.");
    }
}
