package org.stagecraft.meeting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.stagecraft.lesson.Step;
import org.stagecraft.lesson.StepKind;
import org.stagecraft.platform.problem.Problem;
import org.stagecraft.platform.time.Ids;

/** Lets people into meetings and notes how far they come. */
@Singleton
class ParticipationService {
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final MeetingAccess access;
    private final Progress progress;
    private final Clock clock;
    private final Ids ids;

    ParticipationService(
            MeetingRepository meetings,
            ParticipantRepository participants,
            MeetingAccess access,
            Progress progress,
            Clock clock,
            Ids ids) {
        this.meetings = meetings;
        this.participants = participants;
        this.access = access;
        this.progress = progress;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Joins or resumes. Whoever joins a class's meeting for the first time brings along what they did alone in the same
     * lesson version: see docs/decisions/0007-meetings.md.
     */
    @Transactional
    Participation join(UUID meetingId, UUID accountId) {
        Meeting meeting = meetings.get(meetingId);
        if (access.partIn(meeting, accountId) == MeetingAccess.Part.TEACHER) {
            throw MeetingProblems.studentsOnly();
        }
        Instant now = clock.instant();
        Optional<Participant> present = participants.findOf(meetingId, accountId);
        if (present.isPresent()) {
            participants.touch(present.get().id(), now);
            return progress.of(meeting, present.get());
        }
        meeting.stateAt(now).requireOpen();
        boolean carriedOver = carryOver(meeting, accountId, now);
        if (!carriedOver) {
            participants.add(new ParticipantRepository.Joining(ids.next(), meetingId, accountId, now));
        }
        Participation joined =
                progress.of(meeting, participants.findOf(meetingId, accountId).orElseThrow());
        return carriedOver ? joined.asCarriedOver() : joined;
    }

    private boolean carryOver(Meeting meeting, UUID accountId, Instant now) {
        Optional<Participant> alone = participants.findWorkAlone(accountId, meeting.lessonVersionId());
        if (meeting.pacing() == Pacing.SOLO || alone.isEmpty()) {
            return false;
        }
        UUID left = alone.get().meetingId();
        boolean moved = participants.move(alone.get().id(), left, meeting.id(), now);
        participants.getEntityManager().clear();
        meetings.findEmptied(left).ifPresent(meetings::delete);
        return moved;
    }

    @Transactional
    Participation mark(UUID meetingId, String stepKey, MarkStep order, UUID accountId) {
        Meeting meeting = meetings.get(meetingId);
        access.partIn(meeting, accountId);
        Participant participant = participants.findOf(meetingId, accountId).orElseThrow(MeetingProblems::noSuchMeeting);
        Step step = progress.lessonOf(meeting).findStep(stepKey).orElseThrow(() -> Problem.notFound("step"));
        meeting.stateAt(clock.instant()).requireOpen();
        if (order.state() == MarkStep.State.STARTED) {
            progress.start(participant.id(), stepKey);
        } else {
            requireNoQuizLeft(participant, step);
            progress.complete(meeting, participant.id(), stepKey);
        }
        participants.getEntityManager().clear();
        return progress.of(meeting, participants.findById(participant.id()));
    }

    /** Only the quiz knows when it is finished, and says so by {@link Meetings#completeStep}. */
    private void requireNoQuizLeft(Participant participant, Step step) {
        if (step.kind() == StepKind.QUIZ
                && !progress.completed(participant.id()).contains(step.key())) {
            throw MeetingProblems.finishTheQuiz();
        }
    }
}
