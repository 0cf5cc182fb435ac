package org.stagecraft.meeting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Meetings, for the activities and for whoever reads their work. */
@Singleton
public class Meetings {
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final MeetingAccess access;
    private final Progress progress;
    private final Clock clock;

    Meetings(
            MeetingRepository meetings,
            ParticipantRepository participants,
            MeetingAccess access,
            Progress progress,
            Clock clock) {
        this.meetings = meetings;
        this.participants = participants;
        this.access = access;
        this.progress = progress;
        this.clock = clock;
    }

    /** Refuses everybody who does not teach the meeting's class, as if there were no such meeting. */
    public MeetingView requireTeacher(UUID meetingId, UUID accountId) {
        Meeting meeting = meetings.get(meetingId);
        access.requireTeacher(meeting, accountId);
        return MeetingView.of(meeting, progress.lessonOf(meeting), clock.instant(), null);
    }

    /** The account's part in the meeting; refused like a meeting that does not exist if it has none, or was removed. */
    public ParticipantView requireParticipant(UUID meetingId, UUID accountId) {
        return view(participants.findOf(meetingId, accountId).orElseThrow(MeetingProblems::noSuchMeeting), accountId);
    }

    /** The same by participant, for work that knows on whom it hangs but not in which meeting that is by now. */
    public ParticipantView requireOwn(UUID participantId, UUID accountId) {
        return view(
                participants
                        .findByIdOptional(participantId)
                        .filter(participant -> participant.accountId().equals(accountId))
                        .orElseThrow(MeetingProblems::noSuchMeeting),
                accountId);
    }

    private ParticipantView view(Participant participant, UUID accountId) {
        Meeting meeting = meetings.get(participant.meetingId());
        access.partIn(meeting, accountId);
        return new ParticipantView(
                participant.id(),
                meeting.id(),
                meeting.lessonVersionId(),
                meeting.pacing(),
                meeting.stateAt(clock.instant()));
    }

    /** All who have joined, in the order in which they came. */
    public List<Attendance> participantsOf(UUID meetingId) {
        return participants.listOfMeeting(meetingId).stream()
                .map(Attendance::of)
                .toList();
    }

    /** Notes, in the caller's transaction, that a participant began a step. */
    public void startStep(ParticipantView participant, String stepKey) {
        progress.start(participant.participantId(), stepKey);
    }

    /** Notes, in the caller's transaction, that a participant is done with a step. */
    public void completeStep(ParticipantView participant, String stepKey) {
        progress.complete(meetings.get(participant.meetingId()), participant.participantId(), stepKey);
    }
}
