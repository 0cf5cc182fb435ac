package org.stagecraft.meeting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.privacy.PersonalData;

/** What is stored here about a person: in which meetings they took part, and how far they came. */
@Singleton
class MeetingData implements PersonalData {
    /** One meeting the person took part in. */
    record Sitting(
            UUID meetingId,
            String lesson,
            Instant startedAt,
            @Nullable Instant finishedAt,
            Instant lastSeenAt,
            List<StepProgress> steps) {}

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final Progress progress;

    MeetingData(MeetingRepository meetings, ParticipantRepository participants, Progress progress) {
        this.meetings = meetings;
        this.participants = participants;
        this.progress = progress;
    }

    @Override
    public String section() {
        return "meetings";
    }

    @Override
    public Object of(UUID accountId) {
        return participants.listOfAccount(accountId).stream().map(this::sitting).toList();
    }

    private Sitting sitting(Participant participant) {
        Meeting meeting = meetings.get(participant.meetingId());
        return new Sitting(
                meeting.id(),
                progress.lessonOf(meeting).title(),
                participant.startedAt(),
                participant.finishedAt(),
                participant.lastSeenAt(),
                progress.of(meeting, participant).steps());
    }
}
