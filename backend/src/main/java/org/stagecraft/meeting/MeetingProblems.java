package org.stagecraft.meeting;

import org.stagecraft.platform.problem.Problem;

/** What a meeting refuses. */
public final class MeetingProblems {
    private MeetingProblems() {}

    static Problem noSuchMeeting() {
        return Problem.notFound("meeting");
    }

    static Problem exists() {
        return Problem.of(
                409,
                "meeting-exists",
                "There is another meeting with this id",
                "Make a new id for what you want to open now.");
    }

    static Problem pacingUnavailable() {
        return Problem.of(
                422,
                "pacing-unavailable",
                "Teacher-paced meetings cannot be opened yet",
                "Open it with pacing STUDENT: each student then works at their own pace.");
    }

    /** The waiting room: the member is known, but not let in. */
    public static Problem waitingForTeacher() {
        return Problem.of(
                403,
                "waiting-for-teacher",
                "Your teacher has not let you in yet",
                "Wait until your teacher lets you in, then try again.");
    }

    static Problem studentsOnly() {
        return Problem.of(
                403,
                "students-only",
                "Teachers do not take part in their class's meetings",
                "Open the lesson for yourself, with pacing SOLO, to try it.");
    }

    static Problem finishTheQuiz() {
        return Problem.of(
                409,
                "quiz-unfinished",
                "This step is completed by finishing its quiz",
                "Finish the quiz; the step is then completed by itself.");
    }

    static Problem notOpenYet() {
        return Problem.of(409, "meeting-not-open", "This meeting is not open yet", "Come back when it opens.");
    }

    static Problem ended() {
        return Problem.of(
                409,
                "meeting-ended",
                "This meeting has ended",
                "You can still read your work. Ask your teacher to open it again if you are not done.");
    }
}
