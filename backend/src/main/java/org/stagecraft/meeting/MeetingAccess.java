package org.stagecraft.meeting;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.stagecraft.classroom.Classrooms;
import org.stagecraft.classroom.MemberState;
import org.stagecraft.classroom.MemberView;

/** Who may see a meeting, and as what. Everybody else is told that there is none. */
@Singleton
class MeetingAccess {
    enum Part {
        LEARNER,
        TEACHER
    }

    private final Classrooms classrooms;

    MeetingAccess(Classrooms classrooms) {
        this.classrooms = classrooms;
    }

    Part partIn(Meeting meeting, UUID accountId) {
        if (meeting.classroomId().isEmpty()) {
            if (!meeting.isOfLearner(accountId)) {
                throw MeetingProblems.noSuchMeeting();
            }
            return Part.LEARNER;
        }
        return partIn(meeting.classroomId().get(), accountId);
    }

    Part partIn(UUID classroomId, UUID accountId) {
        MemberView member = classrooms.findMember(classroomId, accountId).orElseThrow(MeetingProblems::noSuchMeeting);
        if (member.state() == MemberState.REMOVED) {
            throw MeetingProblems.noSuchMeeting();
        }
        if (member.state() == MemberState.WAITING) {
            throw MeetingProblems.waitingForTeacher();
        }
        return member.teacher() ? Part.TEACHER : Part.LEARNER;
    }

    void requireTeacher(Meeting meeting, UUID accountId) {
        if (meeting.classroomId().isEmpty() || partIn(meeting, accountId) != Part.TEACHER) {
            throw MeetingProblems.noSuchMeeting();
        }
    }

    /** Its teacher; or the learner whose meeting of one it is. */
    void requireOwner(Meeting meeting, UUID accountId) {
        if (partIn(meeting, accountId) != Part.TEACHER && !meeting.isOfLearner(accountId)) {
            throw MeetingProblems.noSuchMeeting();
        }
    }
}
