package org.stagecraft.quiz;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagecraft.classroom.MemberState;
import org.stagecraft.meeting.MeetingProblems;
import org.stagecraft.meeting.MeetingState;

/**
 * Why an answer was not saved.
 *
 * @param member the learner's state in the class; absent when there is no class, or they are not in it
 * @param present what was answered before
 */
record Standing(
        boolean inClassroom,
        @Nullable MemberState member,
        boolean finished,
        MeetingState meeting,
        Optional<GradedAnswer> present) {

    /** Refuses for the first reason that applies; returns if there is none any more. */
    void refuse() {
        if (inClassroom && member == MemberState.WAITING) {
            throw MeetingProblems.waitingForTeacher();
        }
        if (inClassroom && member != MemberState.ACTIVE) {
            throw QuizProblems.noSuchAttempt();
        }
        if (present.isPresent()) {
            throw QuizProblems.alreadyAnswered();
        }
        if (finished) {
            throw QuizProblems.attemptFinished();
        }
        meeting.requireOpen();
    }

    boolean mayRead() {
        return !inClassroom || member == MemberState.ACTIVE;
    }
}
